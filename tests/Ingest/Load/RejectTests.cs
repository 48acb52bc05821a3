using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest.Load;

public sealed class RejectTests(RejectNight night) : IClassFixture<RejectNight>
{
    private const string October = "2024-10-01..2024-10-31";

    public static TheoryData<string> Names => [.. RejectCases.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_row_is_set_aside_alone_with_its_line_column_and_reason(string name)
    {
        var c = RejectCases.All.Single(c => c.Name == name);
        night.Rejects(name).ShouldBe([(4, c.Column, c.Reason, c.Masked)]);
        night.Counts(name).ShouldBe((3, 2, 1));
    }

    [Fact]
    public async Task Two_faults_of_a_row_are_both_told_and_the_row_counts_once()
    {
        using var center = new Center();
        var (heading, bad) = Csv.With(Csv.VisitHeading, Csv.Visit("1", "2024-10-05"), ("방문결과", "NEVER"), ("방문순번", "99"));
        center.Exports.Add("c0001", "poverty_visit", October, Csv.File(heading, bad, Csv.Visit("2", "2024-10-05")));
        var (round, _) = await center.Night();
        center.Rejects().Select(r => (r.Line, r.Column, r.Reason)).ShouldBe([(2, "visit_result", "code"), (2, "visit_seq", "range")]);
        (round.RowsRead, round.RowsTaken, round.RowsRejected).ShouldBe((2, 1, 1));
    }

    [Fact]
    public async Task Every_row_read_is_taken_or_revised_or_outdated_or_rejected()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", "2024-10-20..2024-10-31", Csv.File(Csv.VisitHeading, Csv.Visit("9", "2024-10-25")), sequence: 2);
        await center.Night();
        center.Exports.Add("c0001", "poverty_visit", October, Csv.File(
            Csv.VisitHeading,
            Csv.Visit("1", "2024-10-02"), Csv.Visit("2", "2024-10-02"), Csv.Visit("2", "2024-10-03", revision: 1, status: "C"),
            Csv.Visit("3", "2024-10-25"), Csv.Visit("4", "2024-10-26"), Csv.Visit("5", "2024-10-27"),
            Csv.Visit("6", "2024-10-04", result: "?")), sequence: 1);
        await center.Night();
        center.Query(
            "select rows_read, rows_taken, rows_revised, rows_outdated, rows_rejected from delivery order by sequence",
            r => (r.GetInt64(0), r.GetInt64(1), r.GetInt64(2), r.GetInt64(3), r.GetInt64(4)))
            .ShouldBe([(7L, 2L, 1L, 3L, 1L), (1L, 1L, 0L, 0L, 0L)]);
    }

    [Theory]
    [InlineData("c0136", "1130559000", "2024-10-05")] // 번1동 by its code of before 2019
    [InlineData("c0136", "1130559500", "2024-10-05")]
    [InlineData("c0141", "1130563000", "2024-10-05")] // 수유3동
    [InlineData("c0375", "1168074000", "2024-10-05")] // 개포3동 by the code of 일원2동
    [InlineData("c0375", "1168067500", "2024-10-05")]
    [InlineData("c0426", "1174069000", "2024-10-05")] // 둔촌1동 in the file of 둔촌2동's center
    [InlineData("c0426", "1174070000", "2024-10-05")]
    public async Task A_dong_is_taken_from_the_center_that_serves_it_by_any_code_it_ever_had(string supplier, string code, string day)
    {
        using var center = new Center();
        center.Exports.Add(supplier, "poverty_visit", October, Csv.File(Csv.VisitHeading, Csv.Visit("1", day, dong: code)));
        var (round, _) = await center.Night(center.From(supplier));
        (round.RowsTaken, round.RowsRejected).ShouldBe((1, 0));
    }

    [Fact]
    public async Task A_dong_changes_its_center_with_the_day_and_not_with_the_file()
    {
        using var center = new Center();
        center.Exports.Add("c0426", "poverty_visit", "2024-11-01..2024-11-30", Csv.File(
            Csv.VisitHeading, Csv.Visit("1", "2024-11-24", dong: "1174069000"), Csv.Visit("2", "2024-11-25", dong: "1174069000")), generated: "2024-11-30T23:30:00+09:00");
        center.Exports.Add("c0425", "poverty_visit", "2024-11-01..2024-11-30", Csv.File(
            Csv.VisitHeading, Csv.Visit("3", "2024-11-24", dong: "1174069000"), Csv.Visit("4", "2024-11-25", dong: "1174069000")), generated: "2024-11-30T23:30:00+09:00");
        await center.Night(center.From("c0425", "c0426"));
        center.Query("select source_record_id from fact_poverty_visit order by 1", r => r.GetString(0)).ShouldBe(["1", "4"]);
        center.Rejects().Select(r => (r.Line, r.Reason)).ShouldBe([(3, "dong"), (2, "dong")], ignoreOrder: true);
    }

    [Fact]
    public async Task All_written_forms_of_days_and_numbers_mean_the_same()
    {
        using var center = new Center();
        var forms = new[] { ("2024-10-05", "2024-10-05 14:03:11"), ("2024.10.05", "2024.10.05 14:03"), ("20241005", "2024-10-05 14:03") };
        var rows = forms.Select((f, i) => Csv.With(Csv.ShopHeading, Csv.Gift($"{i}", "2024-10-05", 63_000), ("발생일자", f.Item1), ("입력일시", f.Item2)).Line)
            .Append(Csv.With(Csv.ShopHeading, Csv.Gift("plain", "2024-10-05", 1), ("환산액(원)", "63000")).Line);
        center.Exports.Add("c0001", "shop", October, Csv.File(Csv.ShopHeading, [.. rows]));
        await center.Night();
        center.Rejects().ShouldBeEmpty();
        center.Query("select event_date, recorded_at::date, gift_value_krw from fact_shop", r => ((DateOnly)r.GetValue(0), (DateOnly)r.GetValue(1), r.GetInt64(2)))
            .ShouldBe(Enumerable.Repeat((new DateOnly(2024, 10, 5), new DateOnly(2024, 10, 5), 63_000L), 4));
    }
}
