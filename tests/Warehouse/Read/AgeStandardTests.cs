using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Tests.Warehouse.Read;

/// <summary>Counselling for each 1,000 residents of <see cref="AgeTown"/>, standardised for age on paper.</summary>
public sealed class AgeStandardTests : IDisposable
{
    private readonly Books books = new();

    public void Dispose() => books.Dispose();

    [Fact]
    public void Dongs_have_the_rate_that_they_would_have_with_the_ages_of_the_city()
    {
        books.Fill(cheongun: (40, 60), sajik: (15, 90), sogong: (50, 6)).Publish();
        // In October, four of six steps: d0001 8,400 and 2,200, d0002 3,000 and 3,000, d0018 5,000 and 1,000: the city 16,400 and 6,200.
        const double Young = 16_400.0 / 22_600, Old = 6_200.0 / 22_600;
        var dongs = Dongs(Books.Analyst);
        dongs["d0001"].Value!.Value.ShouldBe(1000 * ((Young * 40 / 8_400) + (Old * 60 / 2_200)), 1e-9);
        dongs["d0002"].Value!.Value.ShouldBe(1000 * ((Young * 15 / 3_000) + (Old * 90 / 3_000)), 1e-9);
        dongs["d0018"].Value!.Value.ShouldBe(1000 * ((Young * 50 / 5_000) + (Old * 6 / 1_000)), 1e-9);
        // 사직동 has the highest crude rate, because half of its residents are old; with the same ages it would not.
        books.Cell("counsel_per_thousand", "d0002", Grain.Month, "2024-10-01").Value!.Value.ShouldBe(17.5);
        dongs["d0002"].Value!.Value.ShouldBeLessThan(17.5);
        dongs["d0002"].Limits!.Value.ShouldSatisfyAllConditions(l => l.Lower.ShouldBeLessThan(dongs["d0002"].Value!.Value), l => l.Upper.ShouldBeGreaterThan(dongs["d0002"].Value!.Value));
    }

    [Fact]
    public void The_standardised_rate_of_the_city_is_its_crude_rate()
    {
        books.Fill((40, 60), (15, 90), (50, 6)).Publish();
        foreach (var grain in new[] { Grain.Month, Grain.Quarter, Grain.Year, Grain.ToDate })
        {
            Of(Level.City, Books.Analyst, grain)["seoul"].Value!.Value.ShouldBe(books.Cell("counsel_per_thousand", "seoul", grain, grain == Grain.Year ? "2024-01-01" : "2024-10-01").Value!.Value, 1e-9);
        }

        Of(Level.Gu, Books.Analyst)["g01"].Value.ShouldNotBeNull();
        Of(Level.Gu, Books.Analyst)["g05"].Why.ShouldBe(Unstandardised.NoFigure); // nobody counts its residents
    }

    [Fact]
    public void Few_events_and_unknown_ages_leave_none()
    {
        books.Fill((40, 60), (4, 5), (50, 6), ageless: 6).Publish();
        var dongs = Dongs(Books.Analyst);
        (dongs["d0001"].Why, dongs["d0002"].Why).ShouldBe((Unstandardised.AgesUnknown, Unstandardised.TooFew));
    }

    [Fact]
    public void Only_places_that_are_seen_exactly_have_one()
    {
        books.Fill((40, 60), (15, 90), (50, 6)).Publish();
        var own = Books.Supervisor("g01");
        Dongs(own).Keys.ShouldBe(["d0001", "d0002"], ignoreOrder: true, customMessage: "dongs of other gus are not there at all");
        Dongs(own).Values.ShouldAllBe(rate => rate.Value != null);
        var gus = Of(Level.Gu, own);
        gus["g01"].Value.ShouldNotBeNull();
        gus.Where(gu => gu.Key != "g01").ShouldAllBe(gu => gu.Value == Standardised.None(Unstandardised.Withheld), "a gu without figures too, so that the reason tells nothing");
        Of(Level.City, own)["seoul"].ShouldBe(Standardised.None(Unstandardised.Withheld));
        Of(Level.Gu, Scope.Of(new Viewer("test", Role.Analyst, null), Door.Mail)).Values.ShouldAllBe(rate => rate.Why == Unstandardised.Withheld);
        books.Reader.Standardised(Query("counsel_sessions", Level.Gu, Grain.Month), Books.Analyst).ShouldBeEmpty();
    }

    [Fact]
    public void Who_is_shown_protected_figures_gets_the_same_file_whatever_the_ages()
    {
        using var other = new Books();
        books.Fill((40, 60), (15, 90), (50, 30)).Publish();
        other.Fill((100, 0), (0, 105), (45, 35)).Publish();
        foreach (var (scope, level) in new[] { (Books.Supervisor("g05"), Level.Gu), (Scope.Of(new Viewer("test", Role.DongHead, "d0005"), Door.SignedIn), Level.Gu), (Scope.Of(new Viewer("test", Role.Director, null), Door.Mail), Level.Gu) })
        {
            Csv(books, scope, level).ShouldBe(Csv(other, scope, level));
        }

        Csv(books, Books.Analyst, Level.Gu).ShouldNotBe(Csv(other, Books.Analyst, Level.Gu));
    }

    [Fact]
    public void What_standardises_is_a_breakdown_by_the_age_bands_of_residents()
    {
        var bands = DongHaeng.Warehouse.Contracts.ContractCatalog.Get("population")["age_band"].Codes.Select(code => code.Id).ToList();
        var rates = MetricCatalog.All.Where(metric => metric.StandardisedBy != null).ToList();
        rates.Select(rate => rate.Id).ShouldBe(["counsel_per_thousand", "discovered_per_ten_thousand", "sos_per_thousand"]);
        foreach (var breakdown in rates.SelectMany(rate => rate.Of.Select(id => MetricCatalog.Get(id).Breakdowns.Single(b => b.Id == rate.StandardisedBy))))
        {
            DongHaeng.Warehouse.Contracts.ContractCatalog.Get(breakdown.Dataset)[breakdown.Column].Codes.Select(code => code.Id).ShouldBe(bands);
        }
    }

    private IReadOnlyDictionary<string, Standardised> Dongs(Scope scope) => Of(Level.Dong, scope).Where(dong => dong.Key is "d0001" or "d0002" or "d0018").ToDictionary();

    private IReadOnlyDictionary<string, Standardised> Of(Level level, Scope scope, Grain grain = Grain.Month) => books.Reader.Standardised(Query("counsel_per_thousand", level, grain), scope);

    private static MetricQuery Query(string metric, Level level, Grain grain) => new(metric, [level], grain, new(2024, 10, 1), new(2024, 10, 1));

    private static string Csv(Books of, Scope scope, Level level) =>
        string.Concat(of.Reader.ExportComparison(Query("counsel_per_thousand", level, Grain.Month), scope, Format.Csv).Pieces.Select(piece => System.Text.Encoding.UTF8.GetString(piece.Span)));
}
