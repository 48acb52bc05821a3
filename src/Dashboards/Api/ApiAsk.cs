using DongHaeng.Dashboards.Units;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Api;

/// <summary>A script's question for figures, in the words of its address.</summary>
/// <param name="Metric">The metric's id.</param>
/// <param name="Level">city, gu, dong, or several with commas.</param>
/// <param name="From">The first period, as 2024-01, of days and weeks as 2024-10-28; null for the last month, week or day that has ended.</param>
/// <param name="To">The last period; null for the first.</param>
/// <param name="Grain">day, week, month, wave, quarter, half, year, todate or rolling.</param>
/// <param name="By">A breakdown of the metric; null for totals.</param>
/// <param name="Map">then (the dongs of each period) or today (those of the reference day); null for then.</param>
/// <param name="Format">The form of the answer.</param>
internal sealed record ApiAsk(string Metric, string? Level, string? From, string? To, string? Grain, string? By, string? Map, string? Format)
{
    /// <summary>What cannot be understood, and what could; null where all can.</summary>
    public string? Trouble(SnapshotInfo info)
    {
        var breakdowns = MetricCatalog.Get(Metric).Breakdowns.Select(b => b.Id).ToList();
        return this switch
        {
            { Levels: null } => $"level={Level} is none of city, gu, dong, or several of them with commas.",
            { Length: null } => $"grain={Grain} is none of {string.Join(", ", Enum.GetValues<Grain>().Select(PeriodText.Word))}.",
            _ when !MetricCatalog.Get(Metric).Knows(Length.Value) => MetricCatalog.Get(Metric).WhyNot(Length.Value),
            { Places: null } => $"map={Map} is none of then, today.",
            { File: null } => $"format={Format} is none of {Formats.Words(", ")}.",
            { By: { Length: > 0 } by } when !breakdowns.Contains(by) => $"{Metric} has no breakdown '{by}'. It has: {(breakdowns.Count == 0 ? "none" : string.Join(", ", breakdowns))}.",
            { From: { Length: > 0 } } when PeriodText.Parse(From, Length.Value) == null => $"from={From} {NoPeriod}",
            { To: { Length: > 0 } } when PeriodText.Parse(To, Length.Value) == null => $"to={To} {NoPeriod}",
            _ when First(info) > Last(info) => $"from={PeriodText.Key(First(info), Length.Value)} is after to={PeriodText.Key(Last(info), Length.Value)}.",
            _ when Periods.OfDays(Length.Value) => null, // the gate says what is wrong with days and weeks
            _ when Periods.Start(First(info), Length.Value) < info.Earliest(Length.Value) || Periods.Start(Last(info), Length.Value) > info.AsOf =>
                $"Figures are known from {PeriodText.Key(info.FirstMonth)} to {info.AsOf:yyyy-MM-dd}; asked was for {PeriodText.Key(First(info))} to {PeriodText.Key(Last(info))}.",
            _ => null,
        };
    }

    /// <summary>The question for the gate; only where there is no trouble with it.</summary>
    public MetricQuery Query(SnapshotInfo info, string? unit) => new(Metric, Levels!, Length!.Value, First(info), Last(info), unit, string.IsNullOrEmpty(By) ? null : By, Places!.Value);

    /// <summary>The form of the answer; null for none that is known.</summary>
    public Format? File => Formats.Find(string.IsNullOrEmpty(Format) ? Warehouse.Read.Format.Json.Word() : Format);

    private PlaceMap? Places => PeriodText.Named(Map, PlaceMap.Then) is [var one] ? one : null;

    private IReadOnlyList<Level>? Levels => PeriodText.Named(Level, Warehouse.Read.Level.City);

    private Grain? Length => PeriodText.Named(Grain, Warehouse.Read.Grain.Month) is [var one] ? one : null;

    private string NoPeriod => Periods.OfDays(Length!.Value) ? "is no day: write days and weeks as 2024-10-28, a week by its Monday." : "is no month: write it as 2024-10.";

    private DateOnly First(SnapshotInfo info) => PeriodText.Parse(From, Length!.Value) ?? (Periods.OfDays(Length.Value) ? info.Latest(Length.Value) : info.LastMonth);

    private DateOnly Last(SnapshotInfo info) => PeriodText.Parse(To, Length!.Value) ?? First(info);
}
