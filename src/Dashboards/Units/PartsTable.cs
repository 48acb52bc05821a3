using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Units;

/// <summary>What lies in a place against all metrics: the total first, then code order.</summary>
public static class PartsTable
{
    /// <summary>The table of a period.</summary>
    public static DataTable Of(IReadOnlyList<Reading> readings, Unit unit, Level parts, Choice choice, Texts texts)
    {
        var language = texts.Language;
        var places = readings.SelectMany(reading => reading.PartsOf(choice.Period)).DistinctBy(row => row.UnitId).OrderBy(row => row.Code, StringComparer.Ordinal).ToList();
        var rows = places.Select(place => new DataRow(
            Place.Name(place, texts),
            [.. readings.Select(reading => CellText.Of(
                reading.PartsOf(choice.Period).FirstOrDefault(row => row.UnitId == place.UnitId), reading.Metric, texts))],
            Place.Path(parts, place.Code) + choice.Query));
        var total = new DataRow(
            texts.Unit.Total(Place.Name(unit, texts)),
            [.. readings.Select(reading => CellText.Of(reading.Whole(choice.Period), reading.Metric, texts))],
            Total: true);
        var all = readings.Select(reading => MetricText.Unit(reading.Metric, language)).Distinct();
        List<DataRow> lines = [total, .. rows];
        return new DataTable(
            $"{(parts == Level.Gu ? texts.Unit.GuTable : texts.Unit.DongTable)}, {PeriodText.Name(choice.Period, choice.Grain, language)}",
            texts.Figure.Units(string.Join(", ", all)),
            parts == Level.Gu ? texts.Unit.Gu : texts.Unit.Dong,
            [.. readings.Select(reading => $"{MetricText.Name(reading.Metric, language)} ({MetricText.Unit(reading.Metric, language)})")],
            lines,
            lines.Any(line => line.Cells.Any(cell => cell.Incomplete is not null)) ? texts.Figure.IncompleteNote : null);
    }
}
