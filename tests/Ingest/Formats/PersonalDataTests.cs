using DongHaeng.Ingest.Formats;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Quarantine;

namespace DongHaeng.Tests.Ingest.Formats;

public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("900101-1234567")]
    [InlineData("9001011234567")]
    [InlineData("확인 010203-4123456 완료")]
    [InlineData("010-1234-5678")]
    [InlineData("01012345678")]
    [InlineData("02-123-4567")]
    [InlineData("+82-10-1234-5678")]
    [InlineData("031)123-4567")]
    [InlineData("０１０－１２３４－５６７８")] // as an input method for wide letters writes it
    [InlineData("９００１０１-１２３４５６７")]
    public void Registration_and_telephone_numbers_are_noticed_in_any_column(string cell) => PersonalData.In(cell, ColumnType.Key).ShouldBeTrue();

    [Theory]
    [InlineData("991301-1234567")] // no thirteenth month
    [InlineData("900230-1234567")] // no 30 February
    [InlineData("20241001235959")] // a moment
    [InlineData("2024-10-01 12:34:56")]
    [InlineData("1111051500")]
    [InlineData("ＨＡＰＰＹ－２０２４－０００１２３４５６")]
    [InlineData("HAPPY-2024-000123456")]
    [InlineData("4,405,638")]
    [InlineData("C-2024-0173")]
    public void Dates_codes_and_amounts_are_not(string cell) => PersonalData.In(cell, ColumnType.Id).ShouldBeFalse();

    [Theory]
    [InlineData("김영희", true)]
    [InlineData("남궁민수", true)]
    [InlineData("김00", true)]
    [InlineData("이OO", true)]
    [InlineData("남궁*수", true)]
    [InlineData("독고준", true)]
    [InlineData("서울 강남구 도곡로 123", true)]
    [InlineData("삼성로12길 3-4, 2층", true)]
    [InlineData("101동 502호", true)]
    [InlineData("도곡1동", false)]
    [InlineData("종로1·2·3·4가동", false)]
    [InlineData("가구12", false)]
    public void A_name_is_noticed_where_free_text_could_stand(string cell, bool noticed)
    {
        PersonalData.In(cell, ColumnType.Id).ShouldBe(noticed);
        PersonalData.In(cell, ColumnType.Code).ShouldBeFalse(); // the code list judges it, and masks it
    }

    [Fact]
    public async Task Such_a_row_is_set_aside_and_nothing_of_the_cell_is_kept()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", "2024-10-01..2024-10-31", Csv.File(
            Csv.VisitHeading, Csv.Visit("1", "2024-10-02"), Csv.Visit("2", "2024-10-03", household: "900101-1234567"), Csv.Visit("홍길동", "2024-10-04")));
        var (round, _) = await center.Night();
        (round.RowsTaken, round.RowsRejected).ShouldBe((1, 2));
        center.Query("select line, column_id, reason, value_masked from reject order by line", r => (r.GetInt32(0), r.GetString(1), r.GetString(2), r.IsDBNull(3)))
            .ShouldBe([(3, "household_key", "personal", true), (4, "source_record_id", "personal", true)]);
        foreach (var file in Directory.EnumerateFiles(center.Data, "*", SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(file).AsSpan();
            (bytes.IndexOf("900101-1234567"u8) >= 0 || bytes.IndexOf("홍길동"u8) >= 0).ShouldBeFalse(file);
        }
    }
}
