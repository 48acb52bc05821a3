using DongHaeng.Figures.Canvas;
using DongHaeng.Reports.Layout;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Parts;

/// <summary>All that is known of a place, theme by theme.</summary>
internal static class ThemesTable
{
    /// <summary>The metrics that are told of periods of a length, in the order of the themes.</summary>
    public static IReadOnlyList<string> Metrics(Grain grain) =>
        [.. MetricThemes.All.SelectMany(theme => MetricCatalog.All.Where(metric => metric.Theme == theme && metric.Knows(grain)).Select(metric => metric.Id))];

    /// <summary>Tables of all metrics that the reader may see there, a table for each theme.</summary>
    public static IReadOnlyList<Table> Of(PlacePeriod place) =>
    [
        .. from theme in MetricThemes.All
           let metrics = place.Series.Values.Where(series => series.Metric.Theme == theme && series.Rows.Count > 0).Select(series => series.Metric.Id).ToList()
           where metrics.Count > 0
           select Themed(place, theme, metrics),
    ];

    /// <summary>The same in one table, where pages are few; each theme begins with its name.</summary>
    public static Table Together(PlacePeriod place)
    {
        var tables = Of(place);
        var columns = tables[0].Columns;
        var units = place.Say("(단위: 지표 이름 뒤)", "(units behind the names)");
        return new Table(place.Say("전체 지표", "All figures"), units, columns,
        [
            .. tables.SelectMany(table => table.Rows.Prepend(
                [new TableCell(table.Title) { Weight = Weight.Bold, Ink = Ink.Accent }, .. columns.Skip(1).Select(_ => new TableCell(""))])),
        ]);
    }

    // Every theme has the column of targets, so that they stand below each other.
    private static Table Themed(PlacePeriod place, string theme, IReadOnlyList<string> metrics) => FiguresTable.Of(place, Name(place, theme), metrics, targets: true);

    private static string Name(PlacePeriod place, string theme) => theme switch
    {
        "visits" => place.Say("방문", "Visits"),
        "counselling" => place.Say("상담", "Counselling"),
        "discovery" => place.Say("발굴", "Discovery"),
        "benefits" => place.Say("급여·긴급지원", "Benefits"),
        "crisis" => place.Say("돌봄위기", "Care crisis"),
        "cases" => place.Say("사례관리", "Cases"),
        "care" => place.Say("돌봄SOS", "Urgent care"),
        "resources" => place.Say("나눔자원", "Resources"),
        "neighbourhood" => place.Say("우리동네", "Neighbourhood"),
        _ => place.Say("인력·학습", "Staff and learning"),
    };
}
