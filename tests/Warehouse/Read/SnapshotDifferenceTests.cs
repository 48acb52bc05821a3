using System.Text;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Read;

/// <summary>Nine visits in the first snapshot, eleven in the second, which a later file brought.</summary>
public sealed class SnapshotDifferenceTests : IDisposable
{
    private const string September = "2024-09-01..2024-09-30";
    private readonly Books books = new();

    public SnapshotDifferenceTests()
    {
        books.Send("c0001", "poverty_visit", September, Fact.Times(9, () => Fact.Visit("1111051500", "2024-09-05")))
            .Send("c0002", "poverty_visit", September, Fact.Times(8, () => Fact.Visit("1111053000", "2024-09-05"))).Publish();
        books.Send("c0001", "poverty_visit", September, Fact.Times(11, () => Fact.Visit("1111051500", "2024-09-05"))).Publish();
    }

    public void Dispose() => books.Dispose();

    [Fact]
    public void Cells_that_changed_stand_with_what_they_were_and_the_files_behind_it()
    {
        var lines = Lines("000001", "000002", "visits_done", Level.Dong);
        lines[0].ShouldBe("\uFEFFmetric,level,code,name_ko,name_en,grain,period,breakdown,category,numerator_was,numerator_is,denominator_was,denominator_is,median_was,median_is,file_count,files");
        lines[1].ShouldBe("visits_done,dong,1111051500,청운효자동,Cheongunhyoja-dong,month,2024-09-01,,,9,11,,,,,2,c0001 1.csv; c0001 3.csv");
        // One dong, whole and by the only category that has any, in the month, the quarter and the year; 사직동 stays.
        lines.Skip(1).Count().ShouldBe(6);
        lines.Skip(1).ShouldAllBe(line => line.Contains(",9,11,"));
    }

    [Fact]
    public void Larger_places_changed_by_as_much() =>
        Lines("000001", "000002", "visits_done", Level.City, Level.Gu).Skip(1).ShouldAllBe(line => line.Contains(",17,19,"));

    [Fact]
    public void Without_a_metric_all_are_compared() =>
        Lines("000001", "000002", null, Level.City).Skip(1).Select(line => line.Split(',')[0]).Distinct().Count().ShouldBeGreaterThan(1);

    [Fact]
    public void A_snapshot_does_not_differ_from_itself() => Lines("000001", "000001", null, Level.City, Level.Gu, Level.Dong).Length.ShouldBe(1);

    [Fact]
    public void A_figure_can_be_read_as_it_was_known()
    {
        using var then = new MetricReader(books.Shelf, "000001");
        var query = new MetricQuery("visits_done", [Level.Dong], Grain.Month, new(2024, 9, 1), new(2024, 9, 1), "d0001");
        then.Read(query, Books.Analyst).Single().Value.ShouldBe(9);
        books.Reader.Read(query, Books.Analyst).Single().Value.ShouldBe(11);
    }

    [Fact]
    public void It_is_for_those_who_see_everything()
    {
        foreach (var role in new[] { Role.Director, Role.Supervisor, Role.DongHead, Role.Administrator })
        {
            Should.Throw<UnauthorizedAccessException>(() => Write("000001", "000002", null, [Level.City], Scope.Of(new Viewer("kim", role, null), Door.SignedIn)))
                .Message.ShouldBe("The account kim does not see all figures exactly: how two snapshots differ is for analysts.");
        }
    }

    [Fact]
    public void A_snapshot_that_is_not_kept_is_told() =>
        Should.Throw<KeyNotFoundException>(() => Lines("000001", "000009", null, Level.City)).Message.ShouldBe("There is no snapshot '000009'. Kept are: 000001, 000002.");

    private string[] Lines(string earlier, string later, string? metric, params Level[] levels) =>
        Write(earlier, later, metric, levels, Books.Analyst).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private string Write(string earlier, string later, string? metric, IReadOnlyList<Level> levels, Scope scope)
    {
        using var stream = new MemoryStream();
        new SnapshotDifference(books.Shelf).Export(earlier, later, metric, levels, scope, Format.Csv).WriteTo(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
