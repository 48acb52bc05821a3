using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Units;

/// <summary>What lies in a place against all metrics: the total first, then code order.</summary>
public static class PartsTable
{
    /// <summary>The table of a period.</summary>
    /// <param name="readings">All metrics.</param>
    /// <param name="unit">The place.</param>
    /// <param name="open">The places that the viewer may open: of care crises (돌봄위기) its dongs are named without figures.</param>
    /// <param name="parts">The size of what lies in it.</param>
    /// <param name="choice">Which period.</param>
    /// <param name="texts">The words.</param>
    public static DataTable Of(IReadOnlyList<Reading> readings, Unit unit, IReadOnlyList<Unit> open, Level parts, Choice choice, Texts texts)
    {
        var language = texts.Language;
        var places = readings.SelectMany(reading => reading.PartsOf(choice.Period)).DistinctBy(row => row.UnitId).OrderBy(row => row.Code, StringComparer.Ordinal).ToList();
        var rows = places.Select(place => new DataRow(
            Place.Name(place, texts),
            [.. readings.Select(reading => CellText.Of(
                reading.PartsOf(choice.Period).FirstOrDefault(row => row.UnitId == place.UnitId), reading.Metric, texts))],
            Place.Path(parts, place.Code) + choice.Query));
        var shut = open.Where(place => places.Count == 0 && place.Level == parts && (place.GuId == unit.Id || unit.Level == Level.City)).Select(place => new DataRow(
            Place.Name(place, texts), [.. readings.Select(reading => CellText.Of(null, reading.Metric, texts))], Place.Path(place) + choice.Query));
        var total = new DataRow(
            texts.Unit.Total(Place.Name(unit, texts)),
            [.. readings.Select(reading => CellText.Of(reading.Whole(choice.Period), reading.Metric, texts))],
            Total: true);
        var all = readings.Select(reading => MetricText.Unit(reading.Metric, language)).Distinct();
        List<DataRow> lines = [total, .. rows, .. shut];
        return new DataTable(
            $"{(parts == Level.Gu ? texts.Unit.GuTable : texts.Unit.DongTable)}, {PeriodText.Name(choice.Period, choice.Grain, language)}",
            texts.Figure.Units(string.Join(", ", all)),
            parts == Level.Gu ? texts.Unit.Gu : texts.Unit.Dong,
            [.. readings.Select(reading => $"{MetricText.Name(reading.Metric, language)} ({MetricText.Unit(reading.Metric, language)})")],
            lines,
            places.Count == 0 && parts == Level.Dong && readings.Any(reading => reading.Metric.IsProtected) ? texts.Figure.OneByOne
            : string.Join(" ", Notes()) is { Length: > 0 } note ? note : null);

        IEnumerable<string> Notes() =>
        [
            .. lines.Any(line => line.Cells.Any(cell => cell.Incomplete is not null)) ? [texts.Figure.IncompleteNote] : Array.Empty<string>(),
            .. from reading in readings
               let inside = Redefinition.Inside(reading.Metric, choice, texts)
               where inside is not null
               select $"{MetricText.Name(reading.Metric, language)} {inside}",
        ];
    }
}
