using System.Text;
using DongHaeng.Ingest.Formats.Archives;
using DongHaeng.Ingest.Formats.Workbooks;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Tests.Ingest.Formats.Workbooks;

public sealed class NumberTests
{
    // Columns of the contract: A source system (code), E household key, F 발생일자 (date), G 입력일시 (moment), I 정정차수 (number).
    [Theory]
    [InlineData("1111051500", "1111051500")]
    [InlineData("1.1110515E9", "1111051500")]
    [InlineData("1.111051500E+09", "1111051500")]
    [InlineData("3.0", "3")]
    [InlineData("100", "100")]
    [InlineData("12.50", "12.5")]
    [InlineData("-0.25", "-0.25")]
    [InlineData("1.5E-3", "0.0015")]
    [InlineData("0.30000000000000004", "0.30000000000000004")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    [InlineData("1E-300", "1E-300")]
    [InlineData("1E+300", "1E+300")]
    public void Numbers_are_written_as_a_person_would_and_never_rounded(string stored, string written) =>
        WorkbookTests.Second(new Xlsx(), Xlsx.Number("A2", stored)).ShouldStartWith(written + ",");

    // 39448 is 1 January 2008 in Microsoft's documentation of DATEVALUE; 1 is 1 January 1900, 61 the first of March.
    [Theory]
    [InlineData("39448", "2008-01-01")]
    [InlineData("1", "1900-01-01")]
    [InlineData("61", "1900-03-01")]
    [InlineData("45566", "2024-10-01")]
    [InlineData("45566.75", "2024-10-01 18:00:00")]
    [InlineData("45566.749999999", "2024-10-01 18:00:00")]
    [InlineData("0.75", "18:00:00")]
    [InlineData("-3", "-3")]
    [InlineData("2958466", "2958466")]
    public void Numbers_that_look_like_dates_are_dates(string serial, string date) =>
        WorkbookTests.Second(new Xlsx(), Xlsx.Number("A2", serial, 1)).ShouldStartWith(date + ",");

    [Theory]
    [InlineData("0", "1904-01-01")]
    [InlineData("44104.75", "2024-10-01 18:00:00")] // 1462 days fewer
    public void A_workbook_may_count_its_days_from_1904(string serial, string date) =>
        WorkbookTests.Second(new Xlsx { From1904 = true }, Xlsx.Number("A2", serial, 1)).ShouldStartWith(date + ",");

    [Theory]
    [InlineData(14, null, true)]
    [InlineData(31, null, true)] // yyyy"년" mm"월" dd"일" of the Korean Excel, which no file declares
    [InlineData(57, null, true)]
    [InlineData(46, null, false)]
    [InlineData(9, null, false)]
    [InlineData(164, "yyyy\"년\" m\"월\" d\"일\";@", true)]
    [InlineData(164, "[$-412]yyyy/mm/dd", true)]
    [InlineData(164, "[h]:mm", false)]
    [InlineData(164, "General", false)]
    [InlineData(164, "#,##0\"days\"", false)]
    [InlineData(164, "[Red]#,##0_d", false)]
    public void A_format_tells_a_date_from_a_number(int id, string? code, bool isDate)
    {
        var book = new Xlsx { Formats = code == null ? [] : [(id, code)], Styles = [0, id] };
        WorkbookTests.Second(book, Xlsx.Number("A2", "45566", 1)).ShouldStartWith(isDate ? "2024-10-01," : "45566,");
    }

    [Fact]
    public void A_date_that_lost_its_format_is_a_date_in_a_column_of_dates_alone() =>
        WorkbookTests.Second(new Xlsx(), string.Concat("AFGI".Select(c => Xlsx.Number($"{c}2", "45566")))).ShouldBe("45566,,,,,2024-10-01,2024-10-01,,45566,,,,,");

    [Fact]
    public void A_day_typed_without_dots_is_no_serial() => WorkbookTests.Second(new Xlsx(), Xlsx.Number("F2", "20241001")).ShouldBe(",,,,,20241001,,,,,,,,");

    [Theory]
    [InlineData("45566", 1, "2024-10")] // Excel makes 1 October of a typed 2024-10
    [InlineData("45566", 0, "2024-10")]
    [InlineData("45570", 1, "2024-10-05")] // nothing that a month was made into
    [InlineData("202410", 0, "202410")]
    public void A_month_that_became_a_date_is_a_month_again(string stored, int style, string written)
    {
        var contract = ContractCatalog.Get("zone_meeting");
        var heads = contract.Columns.Where(c => c.Required).Select(c => c.Id).ToArray();
        var book = new Xlsx().Sheet("회의", Xlsx.Row(1, heads) + $"<row r=\"2\">{Xlsx.Number(Xlsx.Name(Array.IndexOf(heads, "meeting_month")) + "2", stored, style)}</row>");
        var text = Workbook.ToText(book.Bytes(), contract, null, new ArchiveLimits(), new WorkbookLimits());
        Encoding.UTF8.GetString(text.Utf8.Span).Split('\n')[1].Trim(',').ShouldBe(written);
    }

    [Fact]
    public void Dates_in_the_form_of_ISO_8601_are_read() =>
        WorkbookTests.Second(new Xlsx(), """<c r="F2" t="d"><v>2024-10-01</v></c><c r="G2" t="d"><v>2024-10-01T18:00:05Z</v></c>""").ShouldBe(",,,,,2024-10-01,2024-10-01 18:00:05,,,,,,,");
}
