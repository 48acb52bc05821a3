using DongHaeng.Figures.Words;
using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Parts;

/// <summary>All that a report says of a place in a period, as the gate gave it to its reader.</summary>
internal sealed record PlacePeriod
{
    public required ReportOrder Order { get; init; }

    public required Subject Subject { get; init; }

    public required SnapshotInfo Info { get; init; }

    /// <summary>The place by its name of the period.</summary>
    public required Unit Place { get; init; }

    /// <summary>All cells that were read, by metric: of the place and of those in it, in all periods of the window.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<MetricRow>> Rows { get; init; }

    /// <summary>The place's periods by metric.</summary>
    public required IReadOnlyDictionary<string, Series> Series { get; init; }

    /// <summary>The cells of the places in it, by metric, in code order; none where the report does not tell them.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<MetricRow>> Below { get; init; }

    /// <summary>The same of the period before.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<MetricRow>> BelowBefore { get; init; }

    /// <summary>The place's cells by metric and category, for the first breakdown of each metric that is told by kind.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<MetricRow>> Parts { get; init; }

    /// <summary>What plans ask of the place and those in it in the months of the window, by metric and place; empty where there is no plan.</summary>
    public required ILookup<(string Metric, string Unit), Target> Targets { get; init; }

    /// <summary>What was delivered in the months of the window, as far as the reader may see it.</summary>
    public required IReadOnlyList<CollectionRow> Collection { get; init; }

    public DateOnly Period => Order.Period;

    public Grain Grain => Subject.Grain;

    /// <summary>The last month of the period.</summary>
    public DateOnly LastMonth => PeriodName.LastMonth(Period, Grain);

    public Language Language => Order.Language;

    public bool Final => Info.ClosedThrough >= LastMonth;

    /// <summary>Whether the period goes on, so that its figures are those of a part of it.</summary>
    public bool Running => LastMonth > Info.LastMonth;

    /// <summary>Whether it may be passed on.</summary>
    public bool Protected => Order.Door == Door.Mail;

    public Voice Voice => new(Language, Protected, Info.AsOf);

    public string Name => Say(Place.Ko, Place.En);

    /// <summary>The report's title: 월간 보고서.</summary>
    public string Kind => Subject.In(Language);

    /// <summary>The period in words, and how far it has come where it goes on.</summary>
    public string When => PeriodName.Full(Period, Grain, Language)
        + (Running ? Say($"({MonthName.Short(Info.LastMonth, Language)}까지)", $" (to {MonthName.Short(Info.LastMonth, Language)})") : "");

    /// <summary>What the places in it are: 동, 자치구.</summary>
    public string Inner => Place.Level == Level.City ? Say("자치구", "gu") : Say("동", "dong");

    public IReadOnlyList<Series> ThemeSeries => [.. Subject.Themes.Select(id => Series[id])];

    /// <summary>The cells of the places in it, of the metric that leads.</summary>
    public IReadOnlyList<MetricRow> Inside => Below.GetValueOrDefault(Subject.Themes[0], []);

    /// <summary>A place in it by itself, told by the cells that were read of it.</summary>
    public PlacePeriod Within(MetricRow inside) => this with
    {
        Place = new Unit(inside.Level, inside.UnitId, inside.Code, inside.Ko, inside.En, inside.GuId),
        Series = Rows.ToDictionary(
            entry => entry.Key,
            entry => new Series(MetricCatalog.Get(entry.Key), Period, [.. entry.Value.Where(row => row.UnitId == inside.UnitId)]) { Grain = Grain }),
        Below = new Dictionary<string, IReadOnlyList<MetricRow>>(),
        BelowBefore = new Dictionary<string, IReadOnlyList<MetricRow>>(),
        Collection = [.. Collection.Where(row => row.GuId == inside.UnitId)],
    };

    /// <summary>What was delivered for the months of the period itself.</summary>
    public IReadOnlyList<CollectionRow> Delivered => [.. Collection.Where(row => row.Month >= Period && row.Month <= LastMonth)];

    /// <summary>What plans ask of a place at the end of the period; null for none.</summary>
    public Target? Asked(string metric, string unit) => Targets[(metric, unit)].LastOrDefault(target => target.Month >= Period && target.Month <= LastMonth);

    public string Say(string korean, string english) => Language.Say(korean, english);

    public string NameOf(MetricRow row) => Say(row.Ko, row.En);

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
