using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Events;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Exports;

/// <summary>Which spans a supplier exports when: centers night by night, gus month by month, plans and population year by year.</summary>
internal sealed class Rhythm(int seed, Punctuality punctuality, IReadOnlyDictionary<string, DateOnly> connected)
{
    private const int ClosesOnWorkingDay = 5;

    /// <summary>Where results come in for weeks, centers send a month again until two more have closed.</summary>
    private const int MonthsOfLateResults = 2;

    private static readonly string[] LateResults = ["benefit", "care_sos", "counsel", "discovery", "donation", "learning", "zone_report"];

    private const double WholeSeasonAgain = 0.06;
    private const double HalfMonthAgain = 0.04;

    /// <summary>The files still on offer after the last month, each as it was made last.</summary>
    public IEnumerable<(Span Span, DateTime MadeAt)> Months(string supplier, DateOnly first, DateOnly last) =>
        (Suppliers.Kind(supplier) == "center"
            ? OfCenter(supplier, first, last)
            : Stories.DatasetsOf(supplier).SelectMany(d => Whole.Of(d, From(d, first), last)))
        .OrderBy(p => p.MadeAt).ThenBy(p => p.Span.From).ThenBy(p => p.Span.Dataset, StringComparer.Ordinal);

    /// <summary>The month to date, the month before until it is closed, and what never came.</summary>
    /// <param name="supplier">Whose night.</param>
    /// <param name="night">Which night.</param>
    /// <param name="first">The first month that the supplier owes.</param>
    /// <param name="sent">What it has sent before.</param>
    public IEnumerable<Span> Night(string supplier, DateOnly night, DateOnly first, IReadOnlyList<ExportFile> sent)
    {
        if (punctuality.MissesNight(supplier))
        {
            return [];
        }

        var spans = Suppliers.Kind(supplier) == "center"
            ? Stories.DatasetsOf(supplier).SelectMany(d => OfNight(supplier, d, night, From(d, first), sent))
            : Stories.DatasetsOf(supplier).SelectMany(d => Whole.Of(d, From(d, first), night)).Select(p => p.Span)
                .Where(s => !sent.Any(f => (f.Dataset, f.From, f.To) == (s.Dataset, s.From, s.To)));
        return spans.OrderBy(s => s.From);
    }

    private IEnumerable<(Span Span, DateTime MadeAt)> OfCenter(string center, DateOnly first, DateOnly last) =>
        from month in Day.Months(first, last)
        where !punctuality.MissesMonth(center, month, first.FirstOfMonth(), last) && DongCodes.ServedBy(center, month, month.LastOfMonth()).Any()
        from dataset in Stories.DatasetsOf(center)
        where month >= From(dataset, first)
        select (new Span(dataset, month, month.LastOfMonth()), Closing(dataset, month, last));

    private IEnumerable<Span> OfNight(string center, string dataset, DateOnly night, DateOnly first, IReadOnlyList<ExportFile> sent)
    {
        var month = night.FirstOfMonth();
        if (month < first)
        {
            return []; // not connected yet
        }

        var before = month.AddMonths(-1);
        var closed = night > WorkingDays.Nth(month, ClosesOnWorkingDay);
        var missing = Day.Months(first, before).Where(m => !sent.Any(f => f.Dataset == dataset && f.From <= m && f.To >= m.LastOfMonth())).ToList();
        var late = missing.Where(m => m != before || closed).Select(m => new Span(dataset, m, m.LastOfMonth()));
        if (closed || before < first)
        {
            return [.. late, new(dataset, month, night)];
        }

        if (dataset == "poverty_visit" && !missing.Contains(before) && Dice.Trait(seed, "half month " + center) < HalfMonthAgain)
        {
            return [.. late, new(dataset, before.AddDays(15), night)];
        }

        var season = dataset == "discovery" && before > first && Dice.Trait(seed, "season " + center) < WholeSeasonAgain;
        return [.. late, new(dataset, season ? before.AddMonths(-1) : before, before.LastOfMonth()), new(dataset, month, night)];
    }

    private DateOnly From(string dataset, DateOnly first) =>
        connected.TryGetValue(dataset, out var since) && since.FirstOfMonth() > first ? since.FirstOfMonth() : first.FirstOfMonth();

    private static DateTime Closing(string dataset, DateOnly month, DateOnly last)
    {
        var closing = WorkingDays.Nth(month.AddMonths(LateResults.Contains(dataset) ? 1 + MonthsOfLateResults : 1), ClosesOnWorkingDay);
        return (closing < last.LastOfMonth() ? closing : last.LastOfMonth()).Night();
    }
}
