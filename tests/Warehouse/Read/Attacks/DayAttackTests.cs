using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Trace;

namespace DongHaeng.Tests.Warehouse.Read.Attacks;

/// <summary>Days and weeks would undo the protection of months: whoever does not see a place exactly gets none of it, in no form and by no way of asking.</summary>
public sealed class DayAttackTests : IClassFixture<DayAttackTests.Town>
{
    private static readonly Grain[] Short = [Grain.Day, Grain.Week];
    private readonly RandomCity city;

    public DayAttackTests(Town town) => city = town.City;

    public sealed class Town : IDisposable
    {
        public RandomCity City { get; } = new(81, 3, null, "visits_done", "poverty_refused", "gift_value", "donations_received");

        public void Dispose() => City.Dispose();
    }

    /// <summary>Everybody to whom nothing at all is told by day.</summary>
    public static TheoryData<Role, string?, Door> Guarded() => new()
    {
        { Role.Analyst, null, Door.Mail }, { Role.Analyst, null, Door.Public },
        { Role.Supervisor, "g02", Door.Mail }, { Role.Supervisor, "g02", Door.Public }, { Role.Supervisor, null, Door.SignedIn }, { Role.Supervisor, "g99", Door.SignedIn },
        { Role.DongHead, "d0001", Door.Mail }, { Role.DongHead, "d0001", Door.Public }, { Role.DongHead, null, Door.SignedIn },
        { Role.Director, null, Door.SignedIn }, { Role.Director, null, Door.Mail }, { Role.Director, null, Door.Public },
        { Role.Administrator, null, Door.SignedIn }, { Role.Administrator, null, Door.Mail }, { Role.Administrator, null, Door.Public },
    };

    [Theory]
    [MemberData(nameof(Guarded))]
    public void Who_is_guarded_gets_no_day_and_no_week_of_any_place_in_any_form(Role role, string? own, Door door)
    {
        var scope = Scope.Of(new Viewer("test", role, own), door);
        city.Reader.Units(scope).ShouldAllBe(u => !u.ByDay);
        var sentences = new HashSet<string>();
        foreach (var query in Questions([null, "seoul", .. RandomCity.Gus, .. city.Dongs.Select(d => d.Dong), "g99"]))
        {
            sentences.Add(Refused(query, scope));
            city.Reader.Spread(query, scope).ShouldBeEmpty();
        }

        sentences.Single().ShouldStartWith("Days and weeks are for analysts, and for"); // the same, whatever there is
    }

    [Theory]
    [InlineData(Role.Supervisor, "g02")]
    [InlineData(Role.DongHead, "d0001")]
    public void Who_sees_his_own_place_exactly_gets_no_day_of_another(Role role, string own)
    {
        var scope = Scope.Of(new Viewer("test", role, own), Door.SignedIn);
        var opened = city.Reader.Units(scope).Where(u => u.Precision == Precision.Exact).Select(u => u.Id).ToHashSet();
        city.Reader.Units(scope).Where(u => u.ByDay).Select(u => u.Id).ShouldBe(opened, ignoreOrder: true);
        var others = RandomCity.Gus.Concat(city.Dongs.Select(d => d.Dong)).Where(unit => !opened.Contains(unit) && !(unit == "g01" && role == Role.DongHead)).ToList();
        foreach (var query in Questions([.. others]))
        {
            Refused(query, scope);
        }

        // All at once, or the gu of the own dong: the own come, and nothing of anybody else.
        var seen = 0;
        foreach (var query in Questions([null, "seoul", "g01", "g02"]).Where(q => city.Reader.Refuses(q, scope) == null))
        {
            var rows = city.Reader.Read(query, scope);
            rows.Where(r => !opened.Contains(r.UnitId)).ShouldBeEmpty();
            seen += rows.Count;
        }

        seen.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Two_cities_whose_months_are_alike_and_whose_days_are_not_look_the_same_to_who_is_guarded()
    {
        using var other = new RandomCity(81, 3, (_, events) =>
        {
            for (var i = 0; i < events.Count; i += 2)
            {
                events[i] = events[i] with { Month = events[i].Month.AddDays(9) }; // within its month
            }
        }, "visits_done");
        foreach (var (role, own, door) in new[] { (Role.Director, (string?)null, Door.SignedIn), (Role.Analyst, null, Door.Mail), (Role.Supervisor, "g02", Door.Mail), (Role.Analyst, null, Door.Public) })
        {
            var scope = Scope.Of(new Viewer("test", role, own), door);
            foreach (var query in Questions([null]).Where(q => q.Metric == "visits_done"))
            {
                Refused(query, scope, city.Reader).ShouldBe(Refused(query, scope, other.Reader));
                Bytes(query with { Grain = Grain.Month }, scope, city.Reader).ShouldBe(Bytes(query with { Grain = Grain.Month }, scope, other.Reader));
            }
        }

        var exact = Scope.Of(new Viewer("test", Role.Analyst, null), Door.SignedIn);
        var day = new MetricQuery("visits_done", [Level.City], Grain.Day, city.Months[0], city.Months[0]);
        city.Reader.Read(day, exact).Single().Value.ShouldNotBe(other.Reader.Read(day, exact).Single().Value);
    }

    private IEnumerable<MetricQuery> Questions(string?[] units) =>
        from metric in city.Metrics
        from grain in Short
        where metric.Knows(grain)
        from unit in units
        from levels in new Level[][] { [Level.City], [Level.Gu], [Level.Dong], [Level.City, Level.Gu, Level.Dong] }
        let first = Periods.Earliest(city.Months[0], grain)
        select new MetricQuery(metric.Id, levels, grain, first, Periods.Step(first, grain, 5), unit);

    private string Refused(MetricQuery query, Scope scope) => Refused(query, scope, city.Reader);

    private static string Refused(MetricQuery query, Scope scope, MetricReader reader)
    {
        reader.Refuses(query, scope).ShouldBe(DayRefusal.NotYours, $"{query}");
        var sentence = Should.Throw<ArgumentException>(() => reader.Read(query, scope)).Message;
        foreach (var format in Enum.GetValues<Format>())
        {
            using var stream = new MemoryStream();
            Should.Throw<ArgumentException>(() => reader.Export(query, scope, format).WriteTo(stream)).Message.ShouldBe(sentence);
            Should.Throw<ArgumentException>(() => reader.ExportComparison(query, scope, format).WriteTo(stream)).Message.ShouldBe(sentence);
            stream.Length.ShouldBe(0, $"{query} as {format}");
        }

        Should.Throw<ArgumentException>(() => reader.Trace(new TraceQuery(query.Metric, query.Levels[0], query.Unit ?? "seoul", query.Grain, query.From), scope));
        return sentence;
    }

    private static byte[] Bytes(MetricQuery query, Scope scope, MetricReader reader)
    {
        using var stream = new MemoryStream();
        reader.Export(query with { From = Periods.Start(query.From, Grain.Month), To = Periods.Start(query.To, Grain.Month) }, scope, Format.Csv).WriteTo(stream);
        return stream.ToArray();
    }
}
