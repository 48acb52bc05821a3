using DongHaeng.Tests.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Trace;

namespace DongHaeng.Tests.Warehouse.Trace;

/// <summary>The cells of <see cref="SmallTown"/>, led back to its files.</summary>
public sealed class TraceTests(SmallTown town) : IClassFixture<SmallTown>
{
    private static readonly DateOnly September = new(2024, 9, 1), October = new(2024, 10, 1);

    public static TheoryData<string> Metrics => [.. SmallTown.Metrics];

    [Theory]
    [MemberData(nameof(Metrics))]
    public void The_traced_files_add_up_to_every_cell_at_every_level_period_and_category(string metric) => EveryCell.IsTracedInFull(town.Books, metric);

    [Fact]
    public void A_trace_names_each_file_with_its_sequence_its_lines_and_what_it_adds()
    {
        var trace = Trace(new TraceQuery("visits_done", Level.Gu, "g01", Grain.Month, September));
        trace.Files.Select(f => (f.Supplier, f.Dataset, f.File, f.Sequence, f.Numerator, f.Denominator)).ShouldBe(
            [("c0001", "poverty_visit", "1.csv", 1, 3, null), ("c0002", "poverty_visit", "3.csv", 3, 2, null)]);
        trace.Files[0].Lines.ShouldBe([2, 3, 4]); // not the absence on line 5, not the cancelled one on line 6
    }

    [Fact]
    public void A_case_assigned_in_October_is_traced_to_the_file_of_September_that_tells_of_it()
    {
        var trace = Trace(new TraceQuery("first_contact_days", Level.Dong, "d0001", Grain.Month, October));
        trace.Files.Select(f => (f.File, f.Numerator, f.Denominator, string.Join(',', f.Lines))).ShouldBe([("4.csv", 0, 1, "5"), ("5.csv", 0, null, "")]); // never met; October's own file says that nothing happened
    }

    [Fact]
    public void A_category_is_traced_to_its_own_lines()
    {
        var trace = Trace(new TraceQuery("gift_value", Level.Dong, "d0001", Grain.Month, September, "biz_type", "HAIR"));
        trace.Files.ShouldHaveSingleItem().Lines.ShouldBe([4]);
        trace.Numerator.ShouldBe(2_500);
        Should.Throw<ArgumentException>(() => Trace(new TraceQuery("gift_value", Level.Dong, "d0001", Grain.Month, September, "biz_type", "TEA")))
            .Message.ShouldStartWith("The breakdown biz_type has no category 'TEA'. It has: ");
    }

    [Fact]
    public void What_is_owed_and_has_not_come_is_told()
    {
        var owed = Trace(new TraceQuery("visits_done", Level.Dong, "d0002", Grain.Month, October)).Owed;
        owed.Select(o => (o.SupplierId, o.Dataset, o.Month, o.DaysCovered)).ShouldBe([("c0002", "poverty_visit", October, 0)]);
        Trace(new TraceQuery("visits_done", Level.Dong, "d0001", Grain.Month, October)).Owed.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Role.Analyst, null, Level.City, "seoul", 2)]
    [InlineData(Role.Supervisor, "g01", Level.Gu, "g01", 2)]
    [InlineData(Role.Supervisor, "g02", Level.Gu, "g01", 0)]
    [InlineData(Role.DongHead, "d0001", Level.Dong, "d0001", 1)]
    [InlineData(Role.DongHead, "d0001", Level.Dong, "d0002", 0)]
    [InlineData(Role.DongHead, "d0001", Level.Gu, "g01", 0)]
    [InlineData(Role.Director, null, Level.City, "seoul", 0)] // a file is a center's, and a center is a dong
    [InlineData(Role.Administrator, null, Level.City, "seoul", 0)]
    public void A_viewer_is_told_only_of_files_about_dongs_that_are_open_to_him(Role role, string? own, Level level, string unit, int files)
    {
        var trace = town.Books.Reader.Trace(new TraceQuery("visits_done", level, unit, Grain.Month, September), Scope.Of(new Viewer("v", role, own), Door.SignedIn));
        trace.Files.Count(f => f.Records > 0).ShouldBe(files);
        trace.Files.Count.ShouldBe(level == Level.City && role == Role.Analyst || level == Level.Gu && files > 0 ? 2 : files);
    }

    [Fact]
    public void Nothing_of_it_goes_by_mail() =>
        town.Books.Reader.Trace(new TraceQuery("visits_done", Level.City, "seoul", Grain.Month, September), Scope.Of(new Viewer("v", Role.Analyst, null), Door.Mail)).Files.ShouldBeEmpty();

    private CellTrace Trace(TraceQuery query) => new Tracer(town.Books.Warehouse).Trace(query, AsOf, lines: true);

    private DateOnly AsOf => town.Books.Reader.Info()!.AsOf;
}
