using System.Text;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Quarantine;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Warehouse.Quarantine;

public sealed class QuarantineBookTests : IDisposable
{
    private static readonly DateTimeOffset Evening = new(2024, 10, 31, 14, 30, 0, TimeSpan.Zero); // 23:30 in Seoul
    private static readonly DateTime Arrived = new(2024, 10, 31, 23, 30, 0);
    private readonly TempFolder folder = new();
    private readonly WarehouseFile warehouse;

    public QuarantineBookTests() => warehouse = WarehouseFile.Open(folder.Path);

    private QuarantineBook Book => new(warehouse);

    [Fact]
    public void What_was_set_aside_is_told_newest_first_and_by_supplier_dataset_and_reason()
    {
        Load(
            File(1, "c0001", "2024-10-31", Fact.Visit("1111051500", "2024-10-05", result: "홍길동")),
            File(2, "c0002", "2024-10-31", Fact.Visit("1111053000", "2024-11-05"), Fact.Visit("1111051500", "2024-10-05")));
        Book.Rejects(new()).ShouldBe(
        [
            new RejectLine("c0002", "poverty_visit", "2.csv", Arrived, 2, "event_date", "period", "2024-11-05"),
            new RejectLine("c0002", "poverty_visit", "2.csv", Arrived, 2, "recorded_at", "future", "2024-11-05 18:00:00"),
            new RejectLine("c0002", "poverty_visit", "2.csv", Arrived, 3, "dong_code", "dong", "1111051500"),
            new RejectLine("c0001", "poverty_visit", "1.csv", Arrived, 2, "visit_result", "code", "홍**"),
        ]);
        Book.Rejects(new() { Supplier = "c0001" }).ShouldHaveSingleItem().Ko.ShouldBe("코드 목록에 없는 값입니다.");
        Book.Rejects(new() { Reason = "dong" }).ShouldHaveSingleItem().ColumnKo.ShouldBe("행정동코드");
        Book.Rejects(new() { Dataset = "shop" }).ShouldBeEmpty();
        Book.Rejects(new() { Since = new(2024, 11, 1) }).ShouldBeEmpty();
        Book.Rejects(new() { Limit = 1 }).ShouldHaveSingleItem().Column.ShouldBe("event_date");
        Book.Rejects(new() { Supplier = "c0001' or true --" }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(GroupBy.Supplier, "c0002:1/2/3 c0001:1/1/1")]
    [InlineData(GroupBy.Dataset, "poverty_visit:2/3/4")]
    [InlineData(GroupBy.Reason, "code:1/1/1 dong:1/1/1 future:1/1/1 period:1/1/1")]
    [InlineData(GroupBy.Column, "poverty_visit.dong_code:1/1/1 poverty_visit.event_date:1/1/1 poverty_visit.recorded_at:1/1/1 poverty_visit.visit_result:1/1/1")]
    public void Counts_are_of_files_rows_and_cells_and_a_row_with_two_faults_counts_once(GroupBy by, string counted)
    {
        Load(
            File(1, "c0001", "2024-10-31", Fact.Visit("1111051500", "2024-10-05", result: "?")),
            File(2, "c0002", "2024-10-31", Fact.Visit("1111053000", "2024-11-05"), Fact.Visit("1111051500", "2024-10-05")));
        string.Join(' ', Book.Counts(new(), by).Select(c => $"{c.Key}:{c.Files}/{c.Rows}/{c.Cells}")).ShouldBe(counted);
    }

    [Fact]
    public void A_later_file_for_the_same_days_settles_what_was_set_aside_before()
    {
        Load(File(1, "c0001", "2024-10-20", Fact.Visit("1111051500", "2024-10-05", result: "?")));
        Load(File(2, "c0001", "2024-10-19", Fact.Visit("1111051500", "2024-10-05")));
        Book.Rejects(new()).ShouldHaveSingleItem("October 20 is still ruled by the first file");
        Load(File(3, "c0001", "2024-10-31", Fact.Visit("1111051500", "2024-10-05")));
        Book.Rejects(new()).ShouldBeEmpty();
        Book.Rejects(new() { All = true }).ShouldHaveSingleItem().File.ShouldBe("1.csv");
    }

    [Fact]
    public void Of_files_refused_night_after_night_the_last_one_is_told_until_a_good_one_comes()
    {
        var why = new Refusal("empty", "파일이 비어 있습니다.", "The file is empty.");
        Load(File(1, "c0001", "2024-10-20") with { Refusal = why }, File(2, "c0001", "2024-10-21") with { Refusal = why });
        Book.Refused(new()).ShouldBe([new RefusedFile("c0001", "poverty_visit", "2.csv", Arrived, new(2024, 10, 1), new(2024, 10, 21), "empty", why.Ko, why.En)]);
        Book.Refused(new() { All = true }).Count.ShouldBe(2);
        Load(File(3, "c0001", "2024-10-31", Fact.Visit("1111051500", "2024-10-05")));
        Book.Refused(new()).ShouldBeEmpty();
    }

    [Fact]
    public void A_refused_file_does_not_settle_what_a_taken_one_set_aside()
    {
        Load(File(1, "c0001", "2024-10-20", Fact.Visit("1111051500", "2024-10-05", result: "?")));
        Load(File(2, "c0001", "2024-10-31") with { Refusal = new Refusal("empty", "비었습니다.", "Empty.") });
        Book.Rejects(new()).ShouldHaveSingleItem().File.ShouldBe("1.csv");
    }

    [Fact]
    public void The_list_to_mend_opens_in_Excel_with_Korean_headings_and_runs_no_formula()
    {
        var line = new RejectLine("c0001", "shop", "=HYPERLINK(\"x\").csv", Arrived, 7, "gift_value_krw", "range", "-5");
        var file = new RefusedFile("c0001", "shop", "b,1.csv", Arrived, new(2024, 10, 1), new(2024, 10, 31), "stale", "지난 파일입니다.", "Old.");
        using var stream = new MemoryStream();
        MendList.Write([file], [line, line with { Column = null, Reason = "width", Masked = null }], stream);
        stream.ToArray()[..3].ShouldBe(new byte[] { 0xEF, 0xBB, 0xBF });
        Encoding.UTF8.GetString(stream.ToArray()[3..]).Split("\r\n").ShouldBe(
        [
            "기관번호,자료,파일,접수일시,행,열,사유,값(가림),설명,할 일",
            "c0001,나눔가게,\"b,1.csv\",2024-10-31 23:30,,(파일 전체),stale,,지난 파일입니다.,그 날의 자료를 다시 내보내 주세요.",
            "c0001,나눔가게,\"'=HYPERLINK(\"\"x\"\").csv\",2024-10-31 23:30,7,환산액(원),range,-5,숫자가 허용 범위를 벗어났습니다.,값을 확인해 주세요. 자료사전에 허용 범위가 있습니다.",
            "c0001,나눔가게,\"'=HYPERLINK(\"\"x\"\").csv\",2024-10-31 23:30,7,(행 전체),width,,칸 수가 제목 행과 다릅니다.,쉼표가 든 칸은 큰따옴표로 묶어 주세요.",
            "",
        ]);
    }

    public void Dispose()
    {
        warehouse.Dispose();
        folder.Dispose();
    }

    private void Load(params ReadFile[] files) => new Loader(warehouse).Load(files, 1);

    private static ReadFile File(long sequence, string center, string last, params StagedRow[] rows) => new(
        new Receipt(center, "poverty_visit", new(2024, 10, 1), DateOnly.ParseExact(last, "yyyy-MM-dd"), sequence, $"{sequence}.csv", "x", 0, Evening, Evening),
        StagedRow.Stage("poverty_visit", rows.Select((r, i) => r with { Line = i + 2 })));
}
