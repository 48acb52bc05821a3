using DongHaeng.Figures.Words;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Reports.Narrative;

/// <summary>Hand-made cells of one gu, as the gate would give them.</summary>
internal static class Given
{
    public static readonly DateOnly October = new(2024, 10, 1);

    public static readonly Voice Korean = new(Language.Korean, Protected: false, new DateOnly(2024, 11, 1));

    public static readonly Voice English = Korean with { Language = Language.English };

    public static readonly Voice Mailed = Korean with { Protected = true };

    public static MetricRow Cell(
        double? value, int monthsBack = 0, CellStatus status = CellStatus.Shown, long? of = null, long? cases = null,
        bool complete = true, string unit = "g18", string ko = "금천구", string en = "Geumcheon-gu") => new(
        unit[0] == 'g' ? Level.Gu : Level.Dong, unit, "11545", ko, en, "g18", October.AddMonths(-monthsBack), null,
        status, value, cases ?? (of is null ? (long?)value : null), of, 10, complete ? 10 : 9);

    public static Series Series(string metric, params MetricRow[] rows) => new(MetricCatalog.Get(metric), October, rows);

    /// <summary>A count by month, oldest first, the last in October.</summary>
    public static Series Months(string metric, params double[] values) =>
        Series(metric, [.. values.Select((value, i) => Cell(value, values.Length - 1 - i))]);

    public static CollectionRow File(string center, string dataset, int covered = 31, long rejected = 0) =>
        new(center, SupplierKind.Center, center + " 동행센터", center + " center", "g18", dataset, October, new(2024, 11, 1), covered == 0 ? null : new(2024, 11, 1, 1, 30, 0),
            covered == 0 ? OwedStatus.Missing : covered < 31 ? OwedStatus.Late : OwedStatus.OnTime, 31, covered, 100, rejected);
}
