using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Dashboards.Models;

/// <summary>What the gate could give, made by hand.</summary>
internal static class Rows
{
    public static readonly Unit Gangnam = new(Level.Gu, "g23", "11680", "강남구", "Gangnam-gu", "g23");

    public static readonly SnapshotInfo Info =
        new("000001", new(2024, 11, 1), default, new(2023, 1, 1), new(2024, 10, 1), new(2024, 9, 1));

    public static Texts Korean => Texts.Of(Language.Korean);

    public static Texts English => Texts.Of(Language.English);

    public static Choice October => new(Grain.Month, new(2024, 10, 1), null);

    public static Metric Visits => MetricCatalog.Get("visits_done");

    public static Metric Linked => MetricCatalog.Get("discovery_linked");

    public static Metric Days => MetricCatalog.Get("first_contact_days");

    /// <summary>A metric that means something else from a day on; no real one has done so yet.</summary>
    public static Metric Redefined(Metric metric, int year, int month, int day = 1) => metric with
    {
        Versions = [.. metric.Versions, new MetricVersion(new(year, month, day), "새 뜻", "New meaning") { ChangedKo = "대상이 넓어짐.", ChangedEn = "More are counted.", Source = "지침" }],
    };

    public static DateOnly Month(int year, int month) => new(year, month, 1);

    public static MetricRow Gu(DateOnly period, double? value, CellStatus status = CellStatus.Shown, long? of = null, int expected = 22, int received = 22) =>
        new(Level.Gu, "g23", "11680", "강남구", "Gangnam-gu", "g23", period, null, status, value, null, of, expected, received);

    public static MetricRow Dong(string id, string name, double? value, CellStatus status = CellStatus.Shown, long? part = null, long? of = null, int received = 1, DateOnly? period = null) =>
        new(Level.Dong, id, "11680" + id[1..], name, name + " (en)", "g23", period ?? Month(2024, 10), null, status, value, part, of, 1, received);

    public static Cell Cell(MetricRow? row, Metric? metric = null) => CellText.Of(row, metric ?? Visits, Korean);
}
