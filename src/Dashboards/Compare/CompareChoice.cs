using DongHaeng.Dashboards.Units;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Compare;

/// <summary>Which places are put beside each other, by what, and when.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="When">Its period.</param>
/// <param name="Of">The place whose parts they are: the city for gus, a gu for its dongs; or a dong, for those most like it.</param>
public sealed record CompareChoice(Metric Metric, Choice When, Unit Of)
{
    /// <summary>The dong and those most like it, where it is a dong; null for the parts of a place.</summary>
    public IReadOnlyList<PeerDong>? Peers { get; init; }

    /// <summary>Whether the city's dongs are compared, and not its gus.</summary>
    public bool EveryDong { get; init; }

    /// <summary>The word in an address for all dongs of the city.</summary>
    public const string All = "all";

    /// <summary>The words that the page's address may hold.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. Choice.Keys, "of"];

    /// <summary>The size of the places.</summary>
    public Level Level => Of.Level == Level.City && !EveryDong ? Level.Gu : Level.Dong;

    /// <summary>The question for the gate.</summary>
    public MetricQuery Query => new(Metric.Id, [Level], When.Grain, When.Period, When.Period, Of.Level == Level.Gu ? Of.Id : null);

    /// <summary>The same choice with the dongs most like its place, where that is a dong.</summary>
    public CompareChoice Alike(MetricReader reader, Scope scope) =>
        Of.Level == Level.Dong ? this with { Peers = reader.Alike(Of.Id, When.Period, When.Grain, scope) } : this;

    /// <summary>The place that an address names, among those that a viewer may open: the city without a code, a gu, or a dong. Null for none.</summary>
    public static Unit? Find(IReadOnlyList<Unit> units, string? code) =>
        string.IsNullOrEmpty(code) || (code == All && Everywhere(units)) ? Place.Find(units, Level.City, "") : Place.Find(units, Level.Gu, code) ?? Place.Find(units, Level.Dong, code);

    /// <summary>Whether a viewer may open dongs of several gus one by one.</summary>
    public static bool Everywhere(IReadOnlyList<Unit> units) => units.Where(unit => unit.Level == Level.Dong).Select(unit => unit.GuId).Distinct().Count() > 1;

    /// <summary>The choice, of the theme's first share where no metric is named: shares can be judged.</summary>
    public static CompareChoice Among(Choice when, Unit of, bool everyDong = false)
    {
        var metric = when.Metric ?? when.Shown.FirstOrDefault(m => m.Kind == MetricKind.Proportion) ?? when.Shown[0];
        return new CompareChoice(metric, when with { Metric = metric, Map = PlaceMap.Then }, of) { EveryDong = everyDong }; // estimates are not compared
    }

    /// <summary>The address that makes a choice of places.</summary>
    public static string Address(Choice when, Unit of, bool everyDong = false) => "/compare" + when.Query + WordOf(of, everyDong);

    /// <summary>What an address's query ends with to name the places.</summary>
    public string Word => WordOf(Of, EveryDong);

    private static string WordOf(Unit of, bool everyDong) => everyDong ? $"&of={All}" : of.Level == Level.City ? "" : $"&of={of.Code}";
}
