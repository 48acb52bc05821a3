using System.Globalization;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Read.Attacks;

/// <summary>Nobody works out a protected figure from what he is shown, over every kind of metric, level, period and breakdown.</summary>
public sealed class AttackTests
{
    private static readonly Scope Exact = Scope.Of(new Viewer("test", Role.Analyst, null), Door.SignedIn);

    private static readonly string[] Few = ["visits_done", "case_goal_met"];

    /// <summary>A metric of each shape: the gate and the audit know no more of one than its kind, unit and categories. A rate shows what its counts show (RateTests).</summary>
    private static readonly string[] Shapes = [.. MetricCatalog.All.Where(m => m.Kind is not (MetricKind.Rate or MetricKind.Mean)).DistinctBy(m => (m.Kind, m.DivideBy, m.Sensitivity == "protected",
        string.Join(',', m.Breakdowns.Select(b => ContractCatalog.Get(b.Dataset)[b.Column].Codes.Count)))).Select(m => m.Id)];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 1)];

    /// <summary>What one person may hold: his own screen, his mail, what was passed on to him, what is public.</summary>
    private static IEnumerable<(string Who, Scope[] Holds, bool Insider)> Products()
    {
        var open = Of(Role.Analyst, null, Door.Public);
        yield return ("public file", [open], false);
        yield return ("analyst's mail", [Of(Role.Analyst, null, Door.Mail), open], false);
        yield return ("director's mail", [Of(Role.Director, null, Door.Mail), open], false);
        yield return ("supervisor's mail", [Of(Role.Supervisor, "g02", Door.Mail), open], false);
        yield return ("dong head's mail", [Of(Role.DongHead, "d0001", Door.Mail), open], false);
        yield return ("supervisor", [Of(Role.Supervisor, "g02", Door.SignedIn), Of(Role.Supervisor, "g02", Door.Mail), open], true);
        yield return ("supervisor with an analyst's mail", [Of(Role.Supervisor, "g04", Door.SignedIn), Of(Role.Analyst, null, Door.Mail)], true);
        yield return ("dong head", [Of(Role.DongHead, "d0001", Door.SignedIn), open], true);
        yield return ("dong head with an analyst's mail", [Of(Role.DongHead, "d0001", Door.SignedIn), Of(Role.Analyst, null, Door.Mail)], true);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_small_figure_can_be_worked_out_by_subtracting(int seed)
    {
        using var city = new RandomCity(seed, 3, null, Shapes);
        foreach (var metric in city.Metrics)
        {
            var truth = Truth(city, metric);
            var attacker = new Attacker(city, metric);
            foreach (var (who, holds, insider) in Products())
            {
                var own = holds.SelectMany(scope => Attacker.Read(city, metric, scope)).Where(r => r.Row.Status == CellStatus.Shown || r.Row.Status == CellStatus.NoValue).Select(r => r.Of).ToHashSet();
                var concluded = attacker.Conclude(holds);
                foreach (var (cell, (value, small)) in truth.Where(t => t.Value.Small && !own.Contains(t.Key with { Quantity = "x" })))
                {
                    var span = concluded[cell];
                    span.ShouldSatisfyAllConditions(
                        $"{who}, {metric.Id}: {cell} is {value}, and {span.Low} to {span.High} came out",
                        s => s.Low.ShouldBeLessThanOrEqualTo(value), s => s.High.ShouldBeGreaterThanOrEqualTo(value), // the attacker reasons rightly
                        s => s.Width.ShouldBeGreaterThanOrEqualTo(insider ? 1 : metric.Kind == MetricKind.Sum ? 0.2 * value : 3));
                }
            }
        }
    }

    [Fact]
    public void No_small_figure_can_be_worked_out_from_metrics_of_the_same_records()
    {
        // Attempts, those of them that were done, and the refused ones among both: one and the same visits.
        IReadOnlyList<RandomCity.Event> attempts = [];
        using var city = new RandomCity(71, 2, (metric, events) =>
        {
            if (metric.Id == "poverty_attempts")
            {
                attempts = [.. events];
                return;
            }

            events.Clear();
            var types = ContractCatalog.Get("poverty_visit")["household_type"].Codes;
            foreach (var (i, attempt) in attempts.Index().Where(a => metric.Id == "visits_done" ? a.Item.Categories[0] == "DONE" : a.Item.Categories[0] is "DONE" or "REFUSED"))
            {
                string[] type = [types[i % 3].Id];
                events.Add(metric.Id == "visits_done" ? attempt with { Categories = type } : attempt with { Categories = type, Numerator = attempt.Categories[0] == "REFUSED" ? 1 : 0, Denominator = 1 });
            }
        }, "poverty_attempts", "visits_done", "poverty_refused");
        var (all, done, refused) = (MetricCatalog.Get("poverty_attempts"), MetricCatalog.Get("visits_done"), MetricCatalog.Get("poverty_refused"));
        var attacker = new Attacker(city, all, done, refused);
        attacker.Tell(done, (null, null, "x"), all, ("visit_result", "DONE", "x"));
        attacker.Tell(refused, (null, null, "x"), all, ("visit_result", "REFUSED", "x"));
        attacker.Tell(refused, (null, null, "rest"), done, (null, null, "x"));
        foreach (var type in ContractCatalog.Get("poverty_visit")["household_type"].Codes)
        {
            attacker.Tell(refused, ("household_type", type.Id, "rest"), done, ("household_type", type.Id, "x"));
        }

        foreach (var (who, holds, _) in Products().Where(p => !p.Insider))
        {
            var concluded = attacker.Conclude(holds);
            foreach (var metric in city.Metrics)
            {
                foreach (var (cell, (value, _)) in Truth(city, metric).Where(t => t.Value.Small))
                {
                    concluded[attacker.At(metric, cell)].ShouldSatisfyAllConditions(
                        $"{who}, {metric.Id}: {cell} is {value}, and {concluded[attacker.At(metric, cell)]} came out",
                        s => s.Low.ShouldBeLessThanOrEqualTo(value), s => s.High.ShouldBeGreaterThanOrEqualTo(value), s => s.Width.ShouldBeGreaterThanOrEqualTo(3));
                }
            }
        }
    }

    [Fact]
    public void What_was_shown_of_a_month_stays_when_later_months_come()
    {
        using var early = new RandomCity(11, 4, null, Few);
        using var year = new RandomCity(11, 7, null, Few);
        foreach (var metric in early.Metrics)
        {
            foreach (var scope in new[] { Of(Role.Analyst, null, Door.Mail), Of(Role.Analyst, null, Door.Public) })
            {
                var before = Attacker.Read(early, metric, scope).Where(r => r.Of.Grain == Grain.Month || (r.Of.Grain == Grain.Quarter && r.Of.Period.Month == 1)).ToDictionary(r => r.Of, r => r.Row);
                var after = Attacker.Read(year, metric, scope).ToDictionary(r => r.Of, r => r.Row);
                foreach (var (cell, row) in before)
                {
                    after[cell].ShouldBe(row, $"{metric.Id} {cell}");
                }
            }
        }
    }

    [Fact]
    public void The_same_cell_gives_the_same_answer_in_every_product()
    {
        using var city = new RandomCity(21, 3, null, Shapes);
        foreach (var metric in city.Metrics)
        {
            var seen = new Dictionary<(Cell, Precision), MetricRow>();
            foreach (var scope in Products().SelectMany(p => p.Holds).Append(Exact))
            {
                var precision = city.Reader.Units(scope).ToDictionary(u => u.Id, u => u.Precision);
                foreach (var (cell, row) in Attacker.Read(city, metric, scope))
                {
                    if (!seen.TryAdd((cell, precision[cell.Unit]), row))
                    {
                        row.ShouldBe(seen[(cell, precision[cell.Unit])], $"{metric.Id} {cell} for {scope.Viewer.Role} by {scope.Door}");
                    }
                }
            }
        }
    }

    [Fact]
    public void Cities_that_differ_only_where_it_is_masked_look_the_same()
    {
        // One visit more in one small dong, one less in its neighbour, of the same kind: the gu stays as it was.
        using var one = new RandomCity(31, 2, null, "visits_done");
        string from = "", to = "";
        using var other = new RandomCity(31, months: 2, move: (metric, events) =>
        {
            if (metric.Id == "visits_done")
            {
                var counts = events.Where(e => e.Month == one.Months[0]).GroupBy(e => e.Dong).ToDictionary(g => g.Key, g => g.Count());
                var pair = one.Dongs.Where(d => counts.GetValueOrDefault(d.Dong) is > 0 and < 7).GroupBy(d => d.Gu).First(g => g.Count() > 1).Select(d => d.Dong).Take(2).ToList();
                (from, to) = (pair[0], pair[1]);
                var moved = events.FindIndex(e => e.Dong == from && e.Month == one.Months[0]);
                events[moved] = events[moved] with { Dong = to };
            }
        }, only: "visits_done");
        (from.Length, to.Length).ShouldBe((5, 5));
        var mail = Of(Role.Analyst, null, Door.Mail);
        foreach (var format in Enum.GetValues<Format>())
        {
            foreach (var by in new[] { null, "household_type" })
            {
                var query = new MetricQuery("visits_done", [Level.City, Level.Gu, Level.Dong], Grain.Month, one.Months[0], one.Months[0], null, by);
                Bytes(one, query, mail, format).ShouldBe(Bytes(other, query, mail, format), $"{format} {by}");
            }
        }

        Bytes(one, new MetricQuery("visits_done", [Level.Dong], Grain.Month, one.Months[0], one.Months[0]), Exact, Format.Csv)
            .ShouldNotBe(Bytes(other, new MetricQuery("visits_done", [Level.Dong], Grain.Month, one.Months[0], one.Months[0]), Exact, Format.Csv));
    }

    [Fact]
    public void A_corrected_month_beside_the_first_one_gives_no_small_figure_away()
    {
        // The attacker knows of one visit that was entered late, and has both mails.
        using var first = new RandomCity(41, 3, null, "visits_done");
        var (dong, month) = ("", first.Months[1]);
        using var second = new RandomCity(41, months: 3, move: (metric, events) =>
        {
            if (metric.Id == "visits_done")
            {
                dong = first.Dongs.First(d => events.Count(e => e.Dong == d.Dong && e.Month == month) is > 0 and < 7).Dong;
                events.Add(events.First(e => e.Dong == dong && e.Month == month));
            }
        }, only: "visits_done");
        var metric = MetricCatalog.Get("visits_done");
        var mail = Of(Role.Analyst, null, Door.Mail);
        var before = new Attacker(first, metric).Conclude(mail);
        var after = new Attacker(second, metric).Conclude(mail);
        var (truth, corrected) = (Truth(first, metric), Truth(second, metric));
        foreach (var (cell, (value, small)) in truth.Where(t => t.Value.Small))
        {
            var added = corrected[cell].Value - value;
            before[cell].With(new Span(after[cell].Low - added, after[cell].High - added)).Width.ShouldBeGreaterThan(0, $"{cell} is {value}");
        }
    }

    [Fact]
    public void Shares_and_medians_come_from_the_rounded_figures_or_not_at_all()
    {
        using var city = new RandomCity(51, 3, null, Shapes);
        foreach (var metric in city.Metrics)
        {
            foreach (var (_, row) in Attacker.Read(city, metric, Of(Role.Analyst, null, Door.Public)))
            {
                row.Status.ShouldNotBe(CellStatus.Shown);
                if (row.Status is CellStatus.Few or CellStatus.Withheld or CellStatus.NotReported)
                {
                    (row.Value, row.Numerator, row.Denominator).ShouldBe((null, null, null)); // one of 0 looks like one of 7
                }
                else if (row.Status == CellStatus.Rounded && metric.Kind == MetricKind.Proportion)
                {
                    row.Denominator!.Value.ShouldBeGreaterThanOrEqualTo(10);
                    row.Value!.Value.ShouldBe(100.0 * row.Numerator!.Value / row.Denominator.Value, 1e-9);
                    (row.Numerator % 5, row.Denominator % 5).ShouldBe((0, 0));
                }
                else if (row.Status == CellStatus.Rounded)
                {
                    (row.Value!.Value % (metric.Kind == MetricKind.Days ? 1 : 5)).ShouldBe(0);
                }
            }
        }
    }

    [Fact]
    public void Protected_rows_come_in_the_order_of_codes()
    {
        using var city = new RandomCity(61, 1, null, "visits_done");
        var rows = city.Reader.Read(new MetricQuery("visits_done", [Level.Gu, Level.Dong], Grain.Month, city.Months[0], city.Months[0]), Of(Role.Analyst, null, Door.Mail));
        rows.Select(r => r.Code).ShouldBe(rows.OrderBy(r => r.Level).ThenBy(r => r.Code, StringComparer.Ordinal).Select(r => r.Code));
    }

    private static Scope Of(Role role, string? unit, Door door) => Scope.Of(new Viewer("test", role, unit), door);

    private static byte[] Bytes(RandomCity city, MetricQuery query, Scope scope, Format format)
    {
        using var stream = new MemoryStream();
        city.Reader.Export(query, scope, format).WriteTo(stream);
        return stream.ToArray();
    }

    /// <summary>Each count as it is, and whether it is one that has to be protected: under 8, and of an amount where fewer than 8 gave it.</summary>
    private static Dictionary<Cell, (double Value, bool Small)> Truth(RandomCity city, Metric metric)
    {
        var cases = city.Cases(metric);
        var truth = new Dictionary<Cell, (double, bool)>();
        foreach (var (cell, row) in Attacker.Read(city, metric, Exact).Where(r => r.Row.Status != CellStatus.NotReported))
        {
            var x = row.Numerator!.Value;
            truth[cell] = (x, metric.Kind == MetricKind.Sum ? cases.GetValueOrDefault(cell) < 8 : x < 8);
            if (row.Denominator is { } all)
            {
                truth[cell with { Quantity = "all" }] = (all, all < 8);
                truth[cell with { Quantity = "rest" }] = (all - x, all - x < 8);
            }
        }

        return truth;
    }
}
