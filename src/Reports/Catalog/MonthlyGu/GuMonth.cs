using DongHaeng.Figures.Words;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog.MonthlyGu;

/// <summary>All that the monthly report of a gu says, as the gate gave it to its reader.</summary>
internal sealed record GuMonth
{
    /// <summary>The metrics that the report's cards and sentences speak of, in this order.</summary>
    public static readonly string[] Themes = ["visits_done", "discovery_linked", "first_contact_days", "case_goal_met", "gift_count"];

    public required ReportOrder Order { get; init; }

    public required SnapshotInfo Info { get; init; }

    /// <summary>The gu by its name of the month.</summary>
    public required Unit Gu { get; init; }

    /// <summary>The gu's months by metric.</summary>
    public required IReadOnlyDictionary<string, Series> Series { get; init; }

    /// <summary>The dongs' cells of the month by metric, in code order.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<MetricRow>> Dongs { get; init; }

    /// <summary>The dongs' cells of the month before by metric.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<MetricRow>> DongsBefore { get; init; }

    /// <summary>The gu's cells of the month by metric and category, for the first breakdown of each metric.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<MetricRow>> Parts { get; init; }

    /// <summary>What plans ask of the gu and its dongs in the months of the window, by metric and place; empty where there is no plan.</summary>
    public required ILookup<(string Metric, string Unit), Target> Targets { get; init; }

    /// <summary>What the gu's centers delivered in the months of the window.</summary>
    public required IReadOnlyList<CollectionRow> Collection { get; init; }

    public DateOnly Month => Order.Month;

    public Language Language => Order.Language;

    public bool Final => Info.ClosedThrough >= Month;

    /// <summary>Whether it may be passed on.</summary>
    public bool Protected => Order.Door == Door.Mail;

    public Voice Voice => new(Language, Protected, Info.AsOf);

    public string GuName => Say(Gu.Ko, Gu.En);

    public IReadOnlyList<Series> ThemeSeries => [.. Themes.Select(id => Series[id])];

    /// <summary>What the gu's centers delivered in the month itself.</summary>
    public IReadOnlyList<CollectionRow> Delivered => [.. Collection.Where(row => row.Month == Month)];

    /// <summary>What plans ask of a place in the month; null for none.</summary>
    public Target? Asked(string metric, string unit) => Targets[(metric, unit)].FirstOrDefault(target => target.Month == Month);

    public string Say(string korean, string english) => Language.Say(korean, english);

    public string Name(MetricRow row) => Say(row.Ko, row.En);

    /// <summary>A metric's name where there is little room: column groups and small tables.</summary>
    public string Short(string metric) => metric switch
    {
        "visits_done" => Say("방문 완료", "Visits"),
        "discovery_linked" => Say("발굴 지원 연계", "Discoveries linked"),
        "case_goal_met" => Say("목표달성 종결", "Goal met"),
        "gift_count" => Say("나눔가게 기부", "Gifts"),
        _ => Amount.Name(Metric(metric), Language),
    };

    /// <summary>A dataset's name; some English ones are too long for a table.</summary>
    public string Dataset(string id) => (Language, id) switch
    {
        (Language.English, "discovery") => "Discoveries",
        (Language.English, "poverty_visit") => "Poverty visits",
        (Language.English, "shop") => "Sharing shops",
        _ => Say(ContractCatalog.Get(id).Ko, ContractCatalog.Get(id).En),
    };

    public Metric Metric(string id) => Series[id].Metric;
}
