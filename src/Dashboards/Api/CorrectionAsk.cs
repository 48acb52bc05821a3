using DongHaeng.Dashboards.Units;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Api;

/// <summary>A script's question for what was corrected of a closed month, in the words of its address.</summary>
/// <param name="Month">The month, as 2024-09.</param>
/// <param name="Metric">Only this metric; null for all.</param>
/// <param name="Level">city, gu, dong, or several with commas; null for all.</param>
/// <param name="Format">The form of the answer.</param>
internal sealed record CorrectionAsk(string? Month, string? Metric, string? Level, string? Format)
{
    /// <summary>What cannot be understood or told, and what could; null where all can.</summary>
    /// <param name="closed">The closed months.</param>
    public string? Trouble(IReadOnlyList<ClosedMonth> closed) => this switch
    {
        _ when PeriodText.Parse(Month) is null => $"month={Month} is no month: write it as 2024-09.",
        _ when closed.FirstOrDefault(c => c.Month == PeriodText.Parse(Month)) is null => closed is [var last, ..]
            ? $"{Month} is not closed. Closed are {PeriodText.Key(closed[^1].Month)} to {PeriodText.Key(last.Month)}." : $"{Month} is not closed, nor is any month.",
        _ when closed.First(c => c.Month == PeriodText.Parse(Month)).Closing is null => $"No snapshot is kept from the closing of {Month}: what was corrected since cannot be told.",
        { Metric: { Length: > 0 } id } when MetricCatalog.Find(id) is null => $"There is no metric '{id}'. /api/v1/metrics lists all.",
        { Levels: null } => $"level={Level} is none of city, gu, dong, or several of them with commas.",
        { File: null } => $"format={Format} is none of {Formats.Words(", ")}.",
        _ => null,
    };

    /// <summary>The question for the gate; only where there is no trouble with it.</summary>
    public CorrectionQuery Query => new(PeriodText.Parse(Month)!.Value, Levels!, string.IsNullOrEmpty(Metric) ? null : Metric);

    /// <summary>The form of the answer; null for none that is known.</summary>
    public Format? File => Formats.Find(string.IsNullOrEmpty(Format) ? Warehouse.Read.Format.Json.Word() : Format);

    private IReadOnlyList<Level>? Levels => string.IsNullOrEmpty(Level) ? Enum.GetValues<Level>() : PeriodText.Named(Level, Warehouse.Read.Level.City);
}
