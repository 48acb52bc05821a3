using System.Text;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Read;

/// <summary>
/// 청운효자동 (c0001) and 사직동 (c0002) of 종로구 had nine and eight visits in September 2024, 소공동 (c0018) of 중구 seven. With the
/// end of October September is closed. Later a file of 사직동 comes for September with two visits more.
/// </summary>
public sealed class CorrectionTests : IDisposable
{
    private const string September = "2024-09-01..2024-09-30";
    private static readonly DateOnly Closed = new(2024, 9, 1);
    private readonly Books books = new();

    public CorrectionTests()
    {
        Visits("c0001", "1111051500", 9);
        Visits("c0002", "1111053000", 8);
        Visits("c0018", "1114052000", 7);
        books.Publish(); // 000001: it is the end of September, nothing is closed
        foreach (var center in new[] { "c0001", "c0002", "c0018" })
        {
            books.Send(center, "poverty_visit", "2024-10-01..2024-10-31");
        }

        books.Publish(); // 000002
    }

    public void Dispose() => books.Dispose();

    [Fact]
    public void A_later_file_of_a_closed_month_stands_with_its_dong_its_gu_and_the_city_and_no_other()
    {
        Visits("c0002", "1111053000", 10);
        books.Publish();
        var found = books.Reader.Corrections(new CorrectionQuery(Closed, [Level.City, Level.Gu, Level.Dong], "visits_done", Parts: false), Books.Analyst);
        found.Select(c => (c.UnitId, c.Was.Value, c.Is.Value)).ShouldBe([("seoul", 9 + 8 + 7, 9 + 10 + 7), ("g01", 9 + 8, 9 + 10), ("d0002", 8, 10)]);
        found.ShouldAllBe(c => c.FileCount == 1 && c.Files.Single() == "c0002 7.csv");
    }

    [Fact]
    public void Other_metrics_of_the_same_records_are_listed_with_the_same_file_and_none_of_other_datasets()
    {
        Visits("c0002", "1111053000", 10);
        books.Publish();
        var found = books.Reader.Corrections(new CorrectionQuery(Closed, [Level.Dong]), Books.Analyst);
        found.ShouldAllBe(c => c.UnitId == "d0002" && c.Files.Single() == "c0002 7.csv");
        found.Where(c => c.Metric == "visits_done").Select(c => c.Category).ShouldBe([null, "BASIC"]);
        found.ShouldAllBe(c => DongHaeng.Warehouse.Metrics.MetricCatalog.Get(c.Metric).Datasets.Contains("poverty_visit"));
    }

    [Fact]
    public void A_file_that_takes_records_away_is_named_though_nothing_is_counted_from_it()
    {
        books.Send("c0018", "poverty_visit", September).Publish();
        var gone = Totals(Level.Dong).Single(c => c.Metric == "visits_done");
        (gone.UnitId, gone.Was.Value, gone.Is.Value, gone.Files.Single()).ShouldBe(("d0018", 7, 0, "c0018 7.csv"));
    }

    [Fact]
    public void Nothing_is_listed_where_nothing_changed()
    {
        Visits("c0002", "1111053000", 8); // the same again
        books.Publish();
        Totals(Level.City, Level.Gu, Level.Dong).ShouldBeEmpty();
        books.Reader.ClosedMonths().Select(m => (m.Month, m.Closing, m.AsOf)).ShouldBe([(Closed, "000002", new DateOnly(2024, 10, 31))]);
    }

    [Fact]
    public void A_month_of_which_nothing_was_computed_anew_is_untouched()
    {
        books.Reader.ClosedMonths().Single().Untouched.ShouldBeTrue();
        Visits("c0002", "1111053000", 10);
        books.Publish();
        books.Reader.ClosedMonths().Single().Untouched.ShouldBeFalse();
    }

    [Fact]
    public void A_month_that_settles_has_no_corrections() =>
        Should.Throw<ArgumentException>(() => books.Reader.Corrections(new CorrectionQuery(new(2024, 10, 1), [Level.City]), Books.Analyst)).Message
            .ShouldBe("2024-10 is not closed: its figures are provisional, and what changes them is no correction.");

    [Fact]
    public void Where_the_closing_is_not_kept_the_first_snapshot_with_the_closed_month_that_is_stands_for_it()
    {
        Visits("c0002", "1111053000", 10);
        books.Publish();
        Directory.Delete(Path.Combine(books.Folder, "snapshots", "000002"), recursive: true);
        books.Reader.ClosedMonths().Single().Closing.ShouldBe("000003");
        Totals(Level.City).ShouldBeEmpty();
    }

    [Fact]
    public void A_month_that_came_after_the_closing_of_its_time_counts_from_when_it_was_there()
    {
        books.Send("c0001", "poverty_visit", "2024-08-01..2024-08-31", Fact.Times(4, () => Fact.Visit("1111051500", "2024-08-05"))).Publish();
        books.Reader.ClosedMonths().Select(m => (m.Month.Month, m.Closing)).ShouldBe([(9, "000002"), (8, "000003")]);
    }

    [Fact]
    public void Everybody_sees_the_corrections_of_places_that_he_sees_exactly()
    {
        Visits("c0002", "1111053000", 10);
        Visits("c0018", "1114052000", 9);
        books.Publish();
        Seen(Role.Analyst, null).ShouldBe(["seoul", "g01", "g02", "d0002", "d0018"]);
        Seen(Role.Supervisor, "g01").ShouldBe(["g01", "d0002"]);
        Seen(Role.DongHead, "d0018").ShouldBe(["d0018"]);
        Seen(Role.DongHead, "d0001").ShouldBeEmpty();
        Seen(Role.Director, null).ShouldBe(["seoul", "g01", "g02"]);
        Seen(Role.Administrator, null).ShouldBeEmpty();
        Seen(Role.Analyst, null, Door.Mail).ShouldBeEmpty();
        Seen(Role.Analyst, null, Door.Public).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_is_a_center_and_a_center_is_a_dong_so_that_who_sees_no_dong_sees_no_file()
    {
        Visits("c0002", "1111053000", 10);
        books.Publish();
        var query = new CorrectionQuery(Closed, [Level.City, Level.Gu, Level.Dong], "visits_done", Parts: false);
        books.Reader.Corrections(query, Of(Role.Director, null)).ShouldAllBe(c => c.FileCount == 0 && c.Files.Count == 0);
        books.Reader.Corrections(query, Of(Role.Supervisor, "g01")).ShouldAllBe(c => c.Files.Single() == "c0002 7.csv");
    }

    [Fact]
    public void What_was_not_reported_was_not_zero()
    {
        // 무악동 (c0004) is first heard of after the closing.
        Visits("c0004", "1111055000", 0);
        books.Publish();
        var heard = books.Reader.Corrections(new CorrectionQuery(Closed, [Level.Dong], "visits_done", Parts: false), Books.Analyst).Single();
        (heard.Was.Status, heard.Was.Value, heard.Is.Status, heard.Is.Value).ShouldBe((CellStatus.NotReported, null, CellStatus.Shown, 0));
    }

    [Fact]
    public void As_a_file_it_has_the_parts_as_numbers()
    {
        Visits("c0002", "1111053000", 10);
        books.Publish();
        using var stream = new MemoryStream();
        books.Reader.ExportCorrections(new CorrectionQuery(Closed, [Level.Dong], "visits_done", Parts: false), Books.Analyst, Format.Csv).WriteTo(stream);
        Encoding.UTF8.GetString(stream.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).ShouldBe(
        [
            "\uFEFFmetric,level,unit_id,code,name_ko,name_en,month,breakdown,category,came_was,came_is,numerator_was,numerator_is,denominator_was,denominator_is,median_was,median_is,file_count,files",
            "visits_done,dong,d0002,1111053000,사직동,Sajik-dong,2024-09-01,,,True,True,8,10,,,,,1,c0002 7.csv",
        ]);
    }

    private IReadOnlyList<Correction> Totals(params Level[] levels) => books.Reader.Corrections(new CorrectionQuery(Closed, levels, Parts: false), Books.Analyst);

    private List<string> Seen(Role role, string? unit, Door door = Door.SignedIn) =>
        [.. books.Reader.Corrections(new CorrectionQuery(Closed, [Level.City, Level.Gu, Level.Dong], "visits_done", Parts: false), Of(role, unit, door)).Select(c => c.UnitId)];

    private static Scope Of(Role role, string? unit, Door door = Door.SignedIn) => Scope.Of(new Viewer("kim", role, unit), door);

    private void Visits(string center, string dong, int count) =>
        books.Send(center, "poverty_visit", September, Fact.Times(count, () => Fact.Visit(dong, "2024-09-05")));
}
