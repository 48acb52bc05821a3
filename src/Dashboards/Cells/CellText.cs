using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Cells;

/// <summary>Puts what the gate gave into words.</summary>
public static class CellText
{
    /// <summary>The cell of a row; a place without a row has no value, and of care crises it is one that is not opened.</summary>
    public static Cell Of(MetricRow? row, Metric metric, Texts texts)
    {
        var words = texts.Figure;
        if (row is null)
        {
            return metric.IsProtected ? new Cell(words.Withheld, "withheld", words.OneByOne) : new Cell("–", "none", words.NoValue);
        }

        var incomplete = row.Complete ? null : words.Received(row.Received, row.Expected);
        return row.Status switch
        {
            CellStatus.Shown => new Cell(Number(row, metric), "shown", Incomplete: incomplete),
            CellStatus.Estimated => new Cell("≈ " + Number(row, metric), "estimated", words.EstimatedTitle, incomplete),
            CellStatus.Rounded => new Cell(words.About(Number(row, metric)), "rounded", Incomplete: incomplete),
            CellStatus.Few => new Cell(words.Few, "few", Incomplete: incomplete),
            CellStatus.Withheld => new Cell(words.Withheld, "withheld", words.WithheldTitle),
            CellStatus.NoValue => new Cell("–", "none", NoValue(row, metric, texts), incomplete),
            CellStatus.NotReported => new Cell(words.NotReported, "missing"),
            _ => throw new ArgumentOutOfRangeException(nameof(row), row.Status, "This status has no words yet: add them here."),
        };
    }

    /// <summary>Why a chart has no mark for a row, in the words that charts use; null when it has a value.</summary>
    public static string? ChartStatus(MetricRow? row, Metric metric, Texts texts) => row?.Status switch
    {
        null => Phrases.NoData(texts.Language),
        CellStatus.Shown or CellStatus.Rounded or CellStatus.Estimated => null,
        CellStatus.Few => texts.Figure.Few,
        CellStatus.Withheld => Phrases.Withheld(texts.Language),
        CellStatus.NotReported => Phrases.NotReported(texts.Language),
        _ => NoValue(row, metric, texts),
    };

    // More than half still open is another thing than nobody to count.
    private static string NoValue(MetricRow row, Metric metric, Texts texts) =>
        metric.Kind == MetricKind.Days && row.Denominator > 0 ? Phrases.NotReached(texts.Language) : texts.Figure.NoValue;

    private static string Number(MetricRow row, Metric metric) =>
        Numbers.Text(row.Value ?? throw new ArgumentException($"The cell of {row.UnitId} is {row.Status} and has no value."), MetricText.Decimals(metric));
}
