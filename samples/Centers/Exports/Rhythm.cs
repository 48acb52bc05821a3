using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Exports;

/// <summary>Which spans a center exports when.</summary>
internal sealed class Rhythm(int seed, Punctuality punctuality)
{
    private const int ClosesOnWorkingDay = 5;

    /// <summary>Results of discoveries come in for weeks, so centers send a month again until two more have closed.</summary>
    private const int MonthsOfLateResults = 2;

    private const double WholeSeasonAgain = 0.06;
    private const double HalfMonthAgain = 0.04;

    /// <summary>The monthly files still on offer after the last month, each as it was made last.</summary>
    public IEnumerable<(Span Span, DateTime MadeAt)> Months(string center, DateOnly first, DateOnly last) =>
        from month in Day.Months(first, last)
        where !punctuality.MissesMonth(center, month, first.FirstOfMonth(), last) && DongCodes.ServedBy(center, month, month.LastOfMonth()).Any()
        from dataset in CenterBook.Datasets
        let madeAt = Closing(dataset, month, last)
        orderby madeAt, month, dataset
        select (new Span(dataset, month, month.LastOfMonth()), madeAt);

    /// <summary>The month to date, the month before until it is closed, and what never came.</summary>
    /// <param name="center">Whose night.</param>
    /// <param name="night">Which night.</param>
    /// <param name="first">The first month that the center owes.</param>
    /// <param name="sent">What it has sent before.</param>
    public IEnumerable<Span> Night(string center, DateOnly night, DateOnly first, IReadOnlyList<ExportFile> sent)
    {
        if (punctuality.MissesNight(center))
        {
            return [];
        }

        var month = night.FirstOfMonth();
        var before = month.AddMonths(-1);
        var closed = night > WorkingDays.Nth(month, ClosesOnWorkingDay);
        var spans = new List<Span>();
        foreach (var dataset in CenterBook.Datasets)
        {
            var missing = Day.Months(first, before).Where(m => !sent.Any(f => f.Dataset == dataset && f.From <= m && f.To >= m.LastOfMonth())).ToList();
            spans.AddRange(missing.Where(m => m != before || closed).Select(m => new Span(dataset, m, m.LastOfMonth())));
            if (closed)
            {
                spans.Add(new(dataset, month, night));
            }
            else if (dataset == "poverty_visit" && !missing.Contains(before) && Dice.Trait(seed, "half month " + center) < HalfMonthAgain)
            {
                spans.Add(new(dataset, before.AddDays(15), night));
            }
            else
            {
                var season = dataset == "discovery" && before > first && Dice.Trait(seed, "season " + center) < WholeSeasonAgain;
                spans.Add(new(dataset, season ? before.AddMonths(-1) : before, before.LastOfMonth()));
                spans.Add(new(dataset, month, night));
            }
        }

        return spans.OrderBy(s => s.From);
    }

    private static DateTime Closing(string dataset, DateOnly month, DateOnly last)
    {
        var closing = WorkingDays.Nth(month.AddMonths(dataset == "discovery" ? 1 + MonthsOfLateResults : 1), ClosesOnWorkingDay);
        return (closing < last.LastOfMonth() ? closing : last.LastOfMonth()).Night();
    }
}
