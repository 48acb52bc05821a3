using DongHaeng.Ingest;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Samples.Centers.Answers;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Serving;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Org;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Ingest;

/// <summary>The samples know the right answer by plain C# over their own rows; the road must come to the same.</summary>
public sealed class TruthTests
{
    private static readonly Scope Analyst = Scope.Of(new Viewer("test", Role.Analyst, null), Door.SignedIn);

    /// <summary>The dongs of the centers that send; of care crises they are seen one at a time, by their supervisor.</summary>
    private static readonly IReadOnlyList<(string Id, string GuId)> Watched = [.. OrgUnits.Dongs.Where(d => d.GuId is "g01" or "g25").Select(d => (d.Id, d.GuId)).Distinct()];

    private static readonly DateOnly First = new(2024, 8, 1), Last = new(2024, 10, 1), Evening = new(2024, 11, 1);

    [Fact]
    public async Task Every_figure_equals_the_true_answer_at_every_level_period_and_category()
    {
        using var folder = new TempFolder();
        var centers = OrgUnits.CentersOn(Evening).Where(c => c.GuId is "g01" or "g25").Select(c => c.Id).Concat(["g01", "g25", "foundation"]).ToList();
        var exports = new CenterExports(folder["exports"], seed: 7, centers);
        exports.Months(First, Last);
        await using var server = await CenterServer.Start(folder["exports"]);
        var settings = new IngestSettings { Sources = [new SourceSettings { Kind = "http", Location = server.BaseUri.ToString(), Suppliers = centers }] };
        var shelf = new SnapshotShelf(folder["data"]);
        using var warehouse = WarehouseFile.Open(folder["data"]);
        using var intake = new Intake(folder["data"], folder["keys"], warehouse);
        using var night = new Night(intake, new Publisher(warehouse, shelf), shelf, settings, TimeProvider.System);
        using var reader = new MetricReader(shelf);

        var first = await night.Run(null, TestContext.Current.CancellationToken);
        Compare(reader, exports.Truth(new DateOnly(2024, 10, 31)), first.Round);
        exports.Night(Evening);
        var second = await night.Run(null, TestContext.Current.CancellationToken);
        Compare(reader, exports.Truth(Evening), new RoundReport(
            0, [], first.Round.Files + second.Round.Files, [], first.Round.RowsRead + second.Round.RowsRead, 0, first.Round.RowsRejected + second.Round.RowsRejected));
    }

    private static void Compare(MetricReader reader, Truth truth, RoundReport round)
    {
        round.Failures.ShouldBeEmpty();
        MetricCatalog.All.Select(m => m.Id).Except(truth.Cells.Select(c => c.Metric)).ShouldBe(["case_reopened"], "three months tell of every metric but the one that watches for half a year");
        (round.Files, round.RowsRead, round.RowsRejected).ShouldBe((truth.Counts.Files, truth.Counts.Rows, truth.Counts.Rejected));
        var wrong = new List<string>();
        var seen = 0;
        var answers = truth.Cells.ToLookup(c => (c.Metric, c.Grain, c.Breakdown));
        var coverage = truth.Completeness.ToLookup(c => c.Dataset);
        foreach (var metric in MetricCatalog.All)
        {
            foreach (var grain in Enum.GetValues<Grain>().Where(metric.Knows))
            {
                foreach (var breakdown in metric.Breakdowns.Select(b => b.Id).Prepend(null))
                {
                    seen += Compare(reader, answers[(metric.Id, grain, breakdown)], metric.Datasets.SelectMany(d => coverage[d]), metric, grain, breakdown, wrong);
                }
            }
        }

        foreach (var metric in MetricCatalog.All.Where(m => m.Target != null))
        {
            foreach (var (dong, _) in Watched)
            {
                reader.Targets(metric.Id, dong, new(2024, 1, 1), Evening).Select(t => (t.Month, t.Single))
                    .ShouldBe(truth.Targets.Where(t => t.Key.Metric == metric.Id && t.Key.DongId == dong && t.Key.Month <= Evening).OrderBy(t => t.Key.Month).Select(t => (t.Key.Month, (double?)t.Value)), $"{metric.Id} of {dong}");
            }
        }

        truth.Targets.ShouldNotBeEmpty();
        wrong.Take(10).ShouldBeEmpty($"{wrong.Count} cells differ");
        seen.ShouldBe(truth.Cells.Count, "every true cell was met");
    }

    /// <returns>How many true cells were met.</returns>
    private static int Compare(MetricReader reader, IEnumerable<TruthCell> answers, IEnumerable<Coverage> coverage, Metric metric, Grain grain, string? breakdown, List<string> wrong)
    {
        var expected = answers.ToDictionary(c => (c.Level, c.UnitId, c.Period, c.Category));
        var cells = metric.IsProtected
            ? Read(reader, metric, grain, breakdown, Analyst, null, Level.City, Level.Gu).Concat(Watched.SelectMany(dong => Read(reader, metric, grain, breakdown, Scope.Of(new Viewer("test", Role.Supervisor, dong.GuId), Door.SignedIn), dong.Id, Level.Dong)))
            : Read(reader, metric, grain, breakdown, Analyst, null, Level.City, Level.Gu, Level.Dong);
        var delivered = coverage.SelectMany(c => Holding(c.Month, grain).Select(period => (c.DongId, Period: period, c.Complete))).ToLookup(c => (c.DongId, c.Period), c => c.Complete);
        var met = 0;
        foreach (var cell in cells)
        {
            if (expected.Remove((cell.Level, cell.UnitId, cell.Period, cell.Category), out var right))
            {
                met++;
            }

            var (n, d, median) = (right?.Numerator ?? 0, right?.Denominator ?? 0, right?.Median);
            if (cell.Level == Level.Dong && cell.Complete != delivered[(cell.UnitId, cell.Period)].All(c => c))
            {
                wrong.Add($"{cell} is as complete as {string.Join(',', delivered[(cell.UnitId, cell.Period)])}");
            }

            // A month that was not reported has no figure, and no rate where one of its counts was not, even where another month's file tells of a case assigned in it.
            var same = cell.Status == CellStatus.NotReported
                ? metric.Kind == MetricKind.Rate || !delivered[(cell.UnitId, cell.Period)].Any(c => c) || (Periods.OfDays(grain) && right == null && !cell.Complete) // nobody knows whether nothing happened
                : cell.Numerator == n && (metric.Kind is MetricKind.Count or MetricKind.Sum ? cell.Denominator == null : cell.Denominator == d)
                    && Value(metric, n, d, median, cell.UnitId) is var value && (value == null ? cell.Value == null : cell.Value is { } shown && Math.Abs(shown - value.Value) < 1e-9);
            if (metric.Kind == MetricKind.Mean && cell.Status != CellStatus.NotReported && Math.Abs((cell.Deviation ?? -1) - (right?.Deviation / metric.DivideBy ?? -1)) > 1e-6 * (cell.Deviation ?? 1))
            {
                wrong.Add($"{cell} has a deviation of {cell.Deviation}, and truly {right?.Deviation}");
            }

            if (!same)
            {
                wrong.Add($"{cell} but the truth is {right}");
            }
        }

        wrong.AddRange(expected.Values.Select(c => $"missing {c}"));
        return met;
    }

    private static IReadOnlyList<MetricRow> Read(MetricReader reader, Metric metric, Grain grain, string? breakdown, Scope scope, string? unit, params Level[] levels) =>
        Periods.OfDays(grain) && breakdown != null ? [] // days are told as totals
        : reader.Read(new MetricQuery(metric.Id, levels, grain, Periods.OfDays(grain) ? First.AddDays(grain == Grain.Day ? 0 : 4) : new(2024, 1, 1), Periods.Start(reader.Info()!.AsOf, grain), unit, breakdown), scope);

    private static IEnumerable<DateOnly> Holding(DateOnly month, Grain grain) => grain switch
    {
        Grain.Day or Grain.Week => Enumerable.Range(0, DateTime.DaysInMonth(month.Year, month.Month)).Select(d => Periods.Start(month.AddDays(d), grain)).Distinct(),
        Grain.ToDate => Enumerable.Range(0, 13 - month.Month).Select(month.AddMonths),
        Grain.Rolling => Enumerable.Range(0, 12).Select(month.AddMonths),
        _ => [Periods.Start(month, grain)],
    };

    private static double? Value(Metric metric, long numerator, long denominator, double? median, string unit) => metric.Kind switch
    {
        MetricKind.Count => numerator,
        MetricKind.Sum => (double)numerator / metric.DivideBy,
        MetricKind.Rate when unit == "d0425" && metric.Datasets.Contains("population") => null, // 둔촌1동 was torn down: hardly anybody lives there
        MetricKind.Rate => denominator == 0 ? null : (double)numerator * metric.DivideBy / denominator,
        MetricKind.Mean => denominator == 0 ? null : (double)numerator / metric.DivideBy / denominator,
        MetricKind.Proportion => denominator == 0 ? null : 100.0 * numerator / denominator,
        _ => median,
    };
}
