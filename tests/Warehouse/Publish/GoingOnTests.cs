using System.Globalization;
using DongHaeng.Tests.Warehouse.Metrics;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Publish.Parts;
using DuckDB.NET.Data;

namespace DongHaeng.Tests.Warehouse.Publish;

/// <summary>Publishing goes on from the snapshot before; what comes of it is what all months counted anew come to.</summary>
public sealed class GoingOnTests
{
    private static readonly (string Center, string Dong)[] Centers = [("c0001", "1111051500"), ("c0002", "1111053000"), ("c0003", "1111054000")];
    private static readonly string[] Datasets = ["poverty_visit", "discovery", "benefit", "case", "shop"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Any_nights_come_to_what_all_counted_anew_come_to(int seed)
    {
        using var books = new Books();
        var random = new Random(seed);
        for (var night = 0; night < 4; night++)
        {
            // Figures begin in late 2023 and go on by three months a night; old months are sent again.
            for (var file = 0; file < (night == 0 ? 30 : 6); file++)
            {
                Send(books, random, new DateOnly(2023, 11, 1).AddMonths(random.Next(night == 0 ? 4 : 4 + (night * 3))));
            }

            var grown = books.Publish();
            books.Warehouse.Run("delete from based");
            var anew = books.Publish();
            Differences(books.Shelf, grown, anew).ShouldBeEmpty($"seed {seed}, night {night}");
        }
    }

    [Fact]
    public void Grades_of_care_crises_that_reach_over_a_year_come_to_the_same()
    {
        using var books = new Books();
        var random = new Random(1);
        for (var night = 0; night < 3; night++)
        {
            for (var file = 0; file < (night == 0 ? 30 : 3); file++)
            {
                var month = new DateOnly(2023, 1, 1).AddMonths(random.Next(20));
                books.Send(Centers[0].Center, "care_crisis", string.Create(CultureInfo.InvariantCulture, $"{month:yyyy-MM-dd}..{month.AddMonths(1).AddDays(-1):yyyy-MM-dd}"), Fact.Times(random.Next(10), () => Crisis(Centers[0].Dong, month, random)));
            }

            var grown = books.Publish();
            books.Warehouse.Run("delete from based");
            Differences(books.Shelf, grown, books.Publish()).ShouldBeEmpty($"night {night}");
        }

        books.Read("crisis_monitored", DongHaeng.Warehouse.Read.Level.City, DongHaeng.Warehouse.Read.Grain.Year, "2023-01-01").Single().Numerator!.Value.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Days_of_months_that_are_long_over_go_and_those_that_stay_are_what_counting_anew_comes_to()
    {
        using var books = new Books();
        foreach (var month in Enumerable.Range(0, 16).Select(m => new DateOnly(2023, 1, 1).AddMonths(m)))
        {
            Visits(books, string.Create(CultureInfo.InvariantCulture, $"{month:yyyy-MM-dd}..{month.AddMonths(1).AddDays(-1):yyyy-MM-dd}"), month.Month);
            if (month.Month % 5 == 0)
            {
                books.Publish();
            }
        }

        // A month of which no days are kept any more is corrected, beside one of which they are.
        Visits(books, "2023-01-01..2023-01-31", 40);
        var grown = Visits(books, "2023-12-01..2023-12-31", 20).Publish();
        Parts(books, grown).Where(p => p.StartsWith("day/", StringComparison.Ordinal)).Select(p => p[4..11]).ShouldBe(Enumerable.Range(0, 14).Select(m => $"{new DateOnly(2023, 3, 1).AddMonths(m):yyyy-MM}"));
        books.Warehouse.Run("delete from based");
        Differences(books.Shelf, grown, books.Publish()).ShouldBeEmpty();
        books.Cell("visits_done", "d0001", DongHaeng.Warehouse.Read.Grain.Day, "2023-12-05").Value.ShouldBe(20);
        books.Reader.Info()!.DaysFrom.ShouldBe(new(2023, 3, 1));
    }

    [Fact]
    public void A_record_that_moves_to_another_day_of_its_month_leaves_its_own()
    {
        using var books = new Books();
        var (first, later) = (Fact.Visit("1111051500", "2024-10-05"), Fact.Visit("1111051500", "2024-10-15"));
        books.Send("c0001", "poverty_visit", "2024-10-01..2024-10-31", first).Publish();
        books.Send("c0001", "poverty_visit", "2024-10-01..2024-10-31", later).Publish();
        books.Cell("visits_done", "d0001", DongHaeng.Warehouse.Read.Grain.Day, "2024-10-05").Value.ShouldBe(0);
        books.Cell("visits_done", "d0001", DongHaeng.Warehouse.Read.Grain.Day, "2024-10-15").Value.ShouldBe(1);
    }

    [Fact]
    public void What_did_not_change_stays_in_its_part()
    {
        using var books = new Books();
        Visits(books, "2024-08-01..2024-08-31", 3).Publish();
        var before = Visits(books, "2024-09-01..2024-09-30", 4).Publish();
        var after = Visits(books, "2024-09-01..2024-09-30", 5).Publish();
        Parts(books, after).Except(Parts(books, before)).ShouldBe(
            ["cell/2024-09.000003.parquet", "day/2024-09.000003.parquet", "median/2024.000003.parquet", "sealed/2024.000003.parquet", "source/2024-09.000003.parquet", "square/2024-09.000003.parquet"], ignoreOrder: true);
        Visits(books, "2024-09-01..2024-09-30", 5).Publish(); // the same figures, but another file brought them
        Parts(books, "000004").Except(Parts(books, after)).ShouldContain("source/2024-09.000004.parquet");
        Parts(books, books.Publish()).ShouldBe(Parts(books, "000004"));
    }

    [Fact]
    public void A_record_that_moves_to_another_month_leaves_its_own()
    {
        using var books = new Books();
        var (september, october) = (Fact.Visit("1111051500", "2024-09-05"), Fact.Visit("1111051500", "2024-10-05"));
        var record = DongHaeng.Warehouse.Contracts.ContractCatalog.Get("poverty_visit").Columns.TakeWhile(c => c.Id != "source_record_id").Count();
        october.Cells[record] = september.Cells[record];
        books.Send("c0001", "poverty_visit", "2024-09-01..2024-09-30", september).Send("c0001", "poverty_visit", "2024-10-01..2024-10-31").Publish();
        books.Send("c0001", "poverty_visit", "2024-10-01..2024-10-31", october).Publish();
        books.Cell("visits_done", "d0001", DongHaeng.Warehouse.Read.Grain.Month, "2024-09-01").Value.ShouldBe(0);
        books.Cell("visits_done", "d0001", DongHaeng.Warehouse.Read.Grain.Month, "2024-10-01").Value.ShouldBe(1);
    }

    [Fact]
    public void Facts_that_went_by_another_way_are_counted_anew()
    {
        using var books = new Books();
        Visits(books, "2024-08-01..2024-08-31", 9).Publish();
        books.Warehouse.Run("delete from fact_poverty_visit; update published set position = -1");
        books.Publish();
        books.Cell("visits_done", "d0001", DongHaeng.Warehouse.Read.Grain.Month, "2024-08-01").Value.ShouldBe(0);
    }

    [Fact]
    public void Where_the_reference_day_goes_back_later_months_go()
    {
        using var books = new Books();
        Visits(books, "2024-09-01..2024-09-30", 9);
        Visits(books, "2024-10-01..2024-10-31", 9).Publish();
        books.Reader.Info()!.AsOf.ShouldBe(new(2024, 10, 31));
        // Two more centers begin, and have sent September only: half of the suppliers reach no further.
        books.Send("c0002", "poverty_visit", "2024-09-01..2024-09-30").Send("c0003", "poverty_visit", "2024-09-01..2024-09-30").Publish();
        books.Reader.Info()!.AsOf.ShouldBe(new(2024, 9, 30));
        books.Cell("visits_done", "g01", DongHaeng.Warehouse.Read.Grain.Year, "2024-01-01").Value.ShouldBe(9);
    }

    [Fact]
    public void Parts_that_no_kept_snapshot_needs_are_removed()
    {
        using var books = new Books();
        Visits(books, "2024-09-01..2024-09-30", 3).Publish();
        Visits(books, "2024-09-01..2024-09-30", 4).Publish();
        Directory.Delete(Path.Combine(books.Folder, "snapshots", "000001"), recursive: true);
        Visits(books, "2024-09-01..2024-09-30", 5).Publish();
        Directory.EnumerateFiles(Path.Combine(books.Folder, "snapshots", "parts", "cell")).Select(Path.GetFileName)
            .ShouldBe(["2024-09.000002.parquet", "2024-09.000003.parquet"], ignoreOrder: true);
    }

    [Fact]
    public void What_a_crash_left_of_parts_goes_with_the_next_publishing()
    {
        using var books = new Books();
        var torn = Path.Combine(books.Folder, "snapshots", "parts", "cell", "2024-09.000001.parquet");
        Directory.CreateDirectory(Path.GetDirectoryName(torn)!);
        File.WriteAllText(torn, "torn");
        File.WriteAllText(torn.Replace("000001", "000007"), "torn");
        Visits(books, "2024-09-01..2024-09-30", 9).Publish();
        books.Cell("visits_done", "d0001", DongHaeng.Warehouse.Read.Grain.Month, "2024-09-01").Value.ShouldBe(9);
        File.Exists(torn.Replace("000001", "000007")).ShouldBeFalse();
    }

    private static Books Visits(Books books, string span, int count) =>
        books.Send("c0001", "poverty_visit", span, Fact.Times(count, () => Fact.Visit("1111051500", $"{span[..8]}05")));

    private static IReadOnlyList<string> Parts(Books books, string id) => [.. books.Shelf.Parts(id).All.Select(p => p.Path)];

    private static void Send(Books books, Random random, DateOnly month)
    {
        var (center, dong) = Centers[random.Next(Centers.Length)];
        var dataset = Datasets[random.Next(Datasets.Length)];
        books.Send(center, dataset, string.Create(CultureInfo.InvariantCulture, $"{month:yyyy-MM-dd}..{month.AddMonths(1).AddDays(-1):yyyy-MM-dd}"), Fact.Times(random.Next(25), () => Row(dataset, dong, month, random)));
    }

    private static StagedRow Row(string dataset, string dong, DateOnly month, Random random)
    {
        var day = month.AddDays(random.Next(28));
        return dataset switch
        {
            "poverty_visit" => Fact.Visit(dong, Text(day), random.Next(2) == 0 ? "BASIC" : "NEW", random.Next(3) == 0 ? "REFUSED" : "DONE"),
            "discovery" => Fact.Row("discovery", dong, Text(day), "N", ("person_key", $"P{random.Next(12)}"), ("route", random.Next(2) == 0 ? "ZONE" : "SELF"), ("assigned_date", Text(day.AddDays(random.Next(20)))),
                ("first_contact_date", random.Next(2) == 0 ? Text(day.AddDays(20 + random.Next(40))) : null), ("closed_date", null)),
            "benefit" => Fact.Row("benefit", dong, Text(day), "N", ("application_no", $"{random.Next(1000000)}"), ("program", "SEOULBASIC"), ("applied_date", Text(day)), ("decision", random.Next(3) == 0 ? "PENDING" : "OK"),
                ("decided_date", Text(day.AddDays(random.Next(60)))), ("amount_krw", "10000")),
            "case" => Fact.Row("case", dong, Text(day), "N", ("case_id", $"C{random.Next(10)}"), ("case_type", "GENERAL"), ("lead_agency", "DONG"), ("stage", new[] { "RECEIPT", "ASSESS", "PLAN", "CLOSE" }[random.Next(4)]), ("close_reason", "GOAL")),
            _ => Fact.Shop(dong, Text(day), new[] { "JOIN", "GIFT", "END" }[random.Next(3)], 1000),
        };
    }

    private static StagedRow Crisis(string dong, DateOnly month, Random random)
    {
        var (day, home, referral) = (month.AddDays(random.Next(28)), random.Next(3), random.Next(2) == 0 ? "A" : "B");
        return random.Next(6) switch
        {
            0 => CareCrisisFacts.Refer(dong, home, Text(day), referral: referral),
            1 => CareCrisisFacts.Answer(dong, home, Text(day), random.Next(3) == 0 ? "N" : "Y", referral: referral),
            2 or 3 => CareCrisisFacts.Grade(
                dong, home, Text(day.AddDays(random.Next(-40, 41))), new[] { "CAUTION", "SERVICE", "CASE" }[random.Next(3)],
                random.Next(3) == 0 ? Text(day.AddDays(41 + random.Next(20))) : null, referral, recorded: Text(day)),
            _ => CareCrisisFacts.Visit(dong, home, Text(day), random.Next(4) == 0 ? "ABSENT" : "DONE", referral: referral),
        };
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<string> Differences(SnapshotShelf shelf, string one, string two)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        var found = new List<string>();
        foreach (var kind in Enum.GetValues<PartKind>()) // of which a snapshot's views are made
        {
            var (was, now) = (shelf.Parts(one).From(kind, DateOnly.MinValue, DateOnly.MaxValue), shelf.Parts(two).From(kind, DateOnly.MinValue, DateOnly.MaxValue));
            command.CommandText = $"select string_agg(row_text, '; ') from (select 'was ' || t::varchar as row_text from (from {was} except all from {now}) as t union all select 'is ' || t::varchar from (from {now} except all from {was}) as t limit 5)";
            if (command.ExecuteScalar() is string text)
            {
                found.Add($"{kind}: {text}");
            }
        }

        return found;
    }
}
