using DongHaeng.Dashboards.Units;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Charts;

/// <summary>The addresses of a figure's files.</summary>
public static class FileLinks
{
    /// <summary>The cells behind a figure in every form of file, and the figure itself as SVG where there is one.</summary>
    public static IReadOnlyList<FileLink> Of(
        Unit unit, Metric metric, IReadOnlyList<Level> levels, Grain grain, DateOnly from, DateOnly to, bool svg = true, string? by = null, PlaceMap map = PlaceMap.Then)
    {
        var query = $"?grain={PeriodText.Word(grain)}&from={PeriodText.Key(from, grain)}&to={PeriodText.Key(to, grain)}&level={string.Join(',', levels.Select(PeriodText.Word))}" + (by is null ? "" : $"&by={by}") + (map == PlaceMap.Then ? "" : "&map=today");
        var forms = Formats.All.Select(format => (format.Title(), format.Word()));
        return [.. forms.Concat(svg ? [("SVG", "svg")] : []).Select(form => new FileLink(form.Item1, $"{Place.Path(unit)}/{metric.Id}.{form.Item2}{query}"))];
    }
}
