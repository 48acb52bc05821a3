using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Narrative;

/// <summary>How a period differs from an earlier one (증감), or why this is not said.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Difference">The difference in its unit, in points for a share; null where it is not said.</param>
/// <param name="Gap">Why it is not.</param>
public sealed record Change(Metric Metric, double? Difference, ChangeGap Gap)
{
    /// <summary>The period of a series beside the one a number of periods earlier.</summary>
    public static Change Of(Series series, int before, DateOnly asOf) =>
        Between(series.Metric, series.This, series.Before(before), asOf, series.Grain);

    /// <summary>One cell beside an earlier one. Rounded cells are not compared: the difference would be the rounding's.</summary>
    public static Change Between(Metric metric, MetricRow? now, MetricRow? before, DateOnly asOf, Grain grain = Grain.Month)
    {
        var gap = (now, before) switch
        {
            (null, _) or (_, null) => ChangeGap.NoEarlierMonth,
            _ when !Definitions.Alike(metric, grain, now.Period, before.Period) => ChangeGap.Redefined,
            _ when Hidden(now) || Hidden(before) => ChangeGap.Protected,
            _ when !now.Complete || !before.Complete => ChangeGap.Incomplete,
            _ when now.Value is null || before.Value is null => ChangeGap.NoValue,
            _ when !Ground.Settled(metric, PeriodName.LastMonth(now.Period, grain), asOf) => ChangeGap.Settling,
            _ => ChangeGap.None,
        };
        return new Change(metric, gap == ChangeGap.None ? now!.Value - before!.Value : null, gap);
    }

    /// <summary>The difference with its sign and unit: "+24건", "−1.2%p".</summary>
    public string? Text(Language language) => Difference is { } difference
        ? Numbers.Difference(difference, Amount.Decimals(Metric)) + Unit(language)
        : null;

    /// <summary>The difference with its sign alone; for a share its unit is %p.</summary>
    public string? Figure => Difference is { } difference ? Numbers.Difference(difference, Amount.Decimals(Metric)) : null;

    private static bool Hidden(MetricRow row) => row.Status is CellStatus.Few or CellStatus.Withheld or CellStatus.Rounded;

    private string Unit(Language language) => Metric.InPercent
        ? language.Say("%p", " pp")
        : language.Say(Metric.UnitKo, "");
}
