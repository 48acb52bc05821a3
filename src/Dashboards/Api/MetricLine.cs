using DongHaeng.Dashboards.Units;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Api;

/// <summary>A metric as the API tells it.</summary>
/// <param name="Id">By which it is asked for.</param>
/// <param name="NameKo">Korean name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Theme">The part of the centers' work that it is about.</param>
/// <param name="Kind">Count, Sum, Proportion, Rate (counts for each of something) or Days (a median).</param>
/// <param name="UnitKo">Its unit in Korean.</param>
/// <param name="UnitEn">Its unit in English.</param>
/// <param name="Good">Which direction is wanted: Higher, Lower or None.</param>
/// <param name="Grains">The lengths of period that it can be asked for, the shortest first: wave and year of one that is told by wave (발굴차수), of others day or week where its days are kept, month and longer ones.</param>
/// <param name="Breakdowns">By what it can be split.</param>
/// <param name="WhyKo">Why it matters, in Korean.</param>
/// <param name="WhyEn">Why it matters, in English.</param>
/// <param name="PitfallsKo">What to beware of, in Korean.</param>
/// <param name="PitfallsEn">What to beware of, in English.</param>
/// <param name="Definitions">What it has meant since when.</param>
/// <param name="Late">What the past says about records that are still to come in for the last month that has ended; null once it is closed, and where fewer than three closed months are known.</param>
public sealed record MetricLine(
    string Id, string NameKo, string NameEn, string Theme, string Kind, string UnitKo, string UnitEn, string Good, string[] Grains, string[] Breakdowns,
    string WhyKo, string WhyEn, string PitfallsKo, string PitfallsEn, DefinitionLine[] Definitions, LateShare? Late)
{
    /// <summary>The line of a metric.</summary>
    /// <param name="m">The metric.</param>
    /// <param name="late">What came late of it in the past.</param>
    public static MetricLine Of(Metric m, LateShare? late) => new(
        m.Id, m.Ko, m.En, m.Theme, m.Kind.ToString(), m.UnitKo, m.UnitEn, m.Good.ToString(),
        [.. m.Grains.Select(PeriodText.Word)], [.. m.Breakdowns.Select(b => b.Id)],
        m.WhyKo, m.WhyEn, m.PitfallsKo, m.PitfallsEn, DefinitionLine.Of(m), late);
}
