using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Read.Gate;

namespace DongHaeng.Tests.Warehouse.Read;

/// <summary>A rate shows what its counts show, for each of something that everybody knows.</summary>
public sealed class RateTests : IDisposable
{
    private const string September = "2024-09-01..2024-09-30";
    private static readonly Metric PerStaff = MetricCatalog.Get("visits_per_staff");
    private readonly Books books = new();

    public void Dispose() => books.Dispose();

    [Fact]
    public void It_is_the_counts_for_each_of_what_its_own_records_say()
    {
        // 청운효자동: 4.5 of the welfare teams and a nurse; the administration team does not visit. 12 visits, 9 of them to the poor.
        books.Send("c0001", "poverty_visit", September, Fact.Times(9, () => Fact.Visit("1111051500", "2024-09-05")))
            .Send("c0001", "universal_visit", September, Fact.Times(3, Visit))
            .Send("g01", "staff_month", September, Staff("W1", "PLANNER", "2.25"), Staff("W2", "CASE", "2.25"), Staff("W2", "NURSE", "1"), Staff("ADM", "ZONE", "6"))
            .Publish();
        var cell = books.Cell("visits_per_staff", "d0001", Grain.Month, "2024-09-01");
        (cell.Numerator, cell.Denominator, cell.Status).ShouldBe((12, 550, CellStatus.Shown));
        cell.Value!.Value.ShouldBe(12 / 5.5, 1e-9);
        books.Cell("visits_per_staff", "g01", Grain.Year, "2024-01-01").Value!.Value.ShouldBe(12 / 5.5, 1e-9);
    }

    [Fact]
    public void Without_anybody_there_is_no_rate()
    {
        books.Send("c0001", "poverty_visit", September, Fact.Times(9, () => Fact.Visit("1111051500", "2024-09-05"))).Send("c0001", "universal_visit", September).Send("g01", "staff_month", September).Publish();
        books.Cell("visits_per_staff", "d0001", Grain.Month, "2024-09-01").Status.ShouldBe(CellStatus.NoValue);
    }

    [Fact]
    public void Its_files_are_those_of_the_counts_and_its_own()
    {
        books.Send("c0001", "poverty_visit", September, Fact.Times(9, () => Fact.Visit("1111051500", "2024-09-05"))).Send("c0001", "universal_visit", September).Send("g01", "staff_month", September, Staff("W1", "PLANNER", "2")).Publish();
        var asked = new DongHaeng.Warehouse.Trace.TraceQuery("visits_per_staff", Level.Dong, "d0001", Grain.Month, new(2024, 9, 1));
        (string, string)[] files = [("c0001", "poverty_visit"), ("c0001", "universal_visit"), ("g01", "staff_month")];
        books.Reader.Trace(asked, Books.Analyst).Files.Select(f => (f.Supplier, f.Dataset)).ShouldBe(files, ignoreOrder: true);
        new DongHaeng.Warehouse.Trace.Tracer(books.Warehouse).Files(asked, new(2024, 9, 30), lines: true).Select(f => (f.Of.Supplier, f.Of.Dataset)).ShouldBe(files, ignoreOrder: true);
    }

    public static TheoryData<CellStatus, long?, long, Precision, CellStatus, double?> Judged => new()
    {
        { CellStatus.Shown, 100, 2_000, Precision.Masked, CellStatus.Shown, 5 },
        { CellStatus.Rounded, 100, 2_000, Precision.Protected, CellStatus.Rounded, 5 },
        { CellStatus.Few, null, 2_000, Precision.Masked, CellStatus.Withheld, null }, // the staff is public: its rate would tell the visits
        { CellStatus.Withheld, null, 2_000, Precision.Protected, CellStatus.Withheld, null },
        { CellStatus.Shown, 100, 999, Precision.Masked, CellStatus.Withheld, null }, // of fewer than ten
        { CellStatus.Shown, 3, 200, Precision.Exact, CellStatus.Shown, 1.5 },
    };

    [Theory]
    [MemberData(nameof(Judged))]
    public void It_tells_no_more_than_its_counts(CellStatus count, long? shown, long each, Precision precision, CellStatus status, double? value)
    {
        var rate = Judgement.OfRate(PerStaff, [new(count, shown, shown, null)], new(0, each, 1, null), Level.Gu, precision, true);
        (rate.Status, rate.Value, rate.Numerator).ShouldBe((status, value, value == null ? null : shown));
    }

    private static StagedRow Staff(string team, string role, string actual) =>
        Fact.Row("staff_month", "1111051500", "2024-09-30", "N", ("month", "2024-09"), ("team_code", team), ("role_code", role), ("quota", "3"), ("actual", actual));

    private static StagedRow Visit() => Fact.Row("universal_visit", "1111051500", "2024-09-06", "N", ("record_kind", "VISIT"), ("target_type", "ELDER65"), ("target_year", "2024"), ("target_list_month", "2024-09"), ("attempt_no", "1"), ("contact_mode", "VISIT"), ("visit_result", "DONE"));
}
