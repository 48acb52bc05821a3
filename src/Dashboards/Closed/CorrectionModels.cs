using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Collecting;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Closed;

/// <summary>Makes the page of what was corrected after the closing.</summary>
public static class CorrectionModels
{
    // With all of them a line would be as high as ten: the files hold more.
    private const int Named = 2;

    /// <summary>The page's model.</summary>
    /// <param name="months">The closed months, the latest first.</param>
    /// <param name="choice">The chosen one, and which part of it.</param>
    /// <param name="rows">What of it was corrected; empty where no closing is kept.</param>
    /// <param name="files">Whether the viewer sees dongs, and so the files of centers.</param>
    /// <param name="info">The snapshot.</param>
    /// <param name="texts">The words.</param>
    public static CorrectionModel Of(
        IReadOnlyList<ClosedMonth> months, CorrectionChoice choice, IReadOnlyList<Correction> rows, bool files, SnapshotInfo info, Texts texts)
    {
        var (words, month) = (texts.Closing, choice.Month);
        rows = [.. MetricText.Themes.SelectMany(theme => rows.Where(row => MetricCatalog.Get(row.Metric).Theme == theme && Reads(row.Was, row) != Reads(row.Is, row)))];
        var counts = rows.CountBy(row => row.Metric).ToDictionary();
        IReadOnlyList<Correction> chosen = choice.Metric is { } only ? [.. rows.Where(row => row.Metric == only.Id)] : rows;
        var part = chosen.Skip((CorrectionPages.At(choice, chosen.Count) - 1) * CorrectionPages.Length).Take(CorrectionPages.Length);
        return new CorrectionModel(
            texts.Figure.AsOf(Sections.Day(info.AsOf)),
            month is null ? null : texts.Figure.Final,
            [.. months.Select(m => new Link(
                MonthName.Full(m.Month, texts.Language) + (m.Closing is null ? words.NotKept : m.Untouched ? words.Untouched : ""), PeriodText.Key(m.Month), m == month))],
            rows.Count == 0 ? [] : Metrics(choice, counts, rows.Count, texts),
            month is null ? [words.NoneClosed] : [Summary(month, rows, texts), words.CorrectionAbout],
            chosen.Count == 0 ? null : words.Corrections(MonthName.Full(month!.Month, texts.Language)),
            [.. part.GroupBy(row => row.Metric).Select(group => Table(MetricCatalog.Get(group.Key), [.. group], counts[group.Key], files, texts))],
            CorrectionPages.Of(choice, chosen.Count, texts),
            month?.Closing is null ? [] : [.. Formats.All.Select(f => new FileLink(f.Title(), $"/corrections.{f.Word()}?period={PeriodText.Key(month.Month)}"))]);
    }

    // What is printed alike is no news for a reader; the files have it.
    private static (CellStatus, double?) Reads(CorrectedFigure figure, Correction row) => (figure.Status, figure.Value is { } value ? Math.Round(value, Decimals(MetricCatalog.Get(row.Metric)), MidpointRounding.AwayFromZero) : null);

    private static int Decimals(Metric metric) => metric.Kind != MetricKind.Rate ? MetricText.Decimals(metric) : metric.DivideBy == 1 ? 0 : 2;

    private static string Summary(ClosedMonth month, IReadOnlyList<Correction> rows, Texts texts)
    {
        var name = MonthName.Full(month.Month, texts.Language);
        return month.AsOf is not { } day ? texts.Closing.ClosingLost(name) : texts.Closing.Corrected(name, Sections.Day(day), rows.Count);
    }

    // A metric that is chosen stands in the list also where nothing of it was corrected.
    private static IReadOnlyList<Link> Metrics(CorrectionChoice choice, Dictionary<string, int> counts, int all, Texts texts) =>
    [
        new Link(texts.Closing.Metric(texts.Reject.All, all), "", choice.Metric is null),
        .. counts.Keys.Union(choice.Metric is { } only ? [only.Id] : []).Select(MetricCatalog.Get)
            .Select(metric => new Link(texts.Closing.Metric(MetricText.Name(metric, texts.Language), counts.GetValueOrDefault(metric.Id)), metric.Id, metric.Id == choice.Metric?.Id)),
    ];

    private static DataTable Table(Metric metric, IReadOnlyList<Correction> rows, int count, bool files, Texts texts)
    {
        var words = texts.Closing;
        return new DataTable(
            words.Metric(MetricText.Name(metric, texts.Language), count), "", words.Place,
            [words.Was, words.Is, words.Change, .. files ? [words.Because] : Array.Empty<string>()],
            [.. rows.Select(row => Line(metric, row, files, texts))]);
    }

    private static DataRow Line(Metric metric, Correction row, bool files, Texts texts) => new(
        texts.Pick(row.Ko, row.En),
        [
            Figure(metric, row.Was, texts), Figure(metric, row.Is, texts), Change(metric, row, texts),
            .. files ? [Because(row, texts)] : Array.Empty<Cell>(),
        ]);

    private static Cell Figure(Metric metric, CorrectedFigure figure, Texts texts) => figure switch
    {
        { Status: CellStatus.NotReported } => new Cell(texts.Figure.NotReported, "missing"),
        { Value: { } each } when metric.Kind == MetricKind.Rate => new Cell(texts.Closing.Divisor(Numbers.Text(each, Decimals(metric))), "shown"),
        { Value: { } value } => new Cell(Quantity.Text(value, MetricText.Decimals(metric), MetricText.Unit(metric, texts.Language), texts.Language), "shown"),
        _ => new Cell("–", "none", texts.Figure.NoValue),
    };

    private static Cell Change(Metric metric, Correction row, Texts texts)
    {
        if (row.Was.Value is not { } was || row.Is.Value is not { } now || metric.Kind == MetricKind.Rate)
        {
            return new Cell("", "none");
        }

        // The difference of what is printed, so that a reader who subtracts comes to the same.
        var decimals = MetricText.Decimals(metric);
        var unit = MetricText.DifferenceUnit(metric, texts.Language);
        var joined = texts.Language == Language.Korean || unit.StartsWith('%') ? "" : " ";
        return new Cell(Numbers.Difference(Math.Round(now, decimals, MidpointRounding.AwayFromZero) - Math.Round(was, decimals, MidpointRounding.AwayFromZero), decimals) + joined + unit, "shown");
    }

    private static Cell Because(Correction row, Texts texts)
    {
        var named = row.Files.Take(Named).Select(file => file.Split(' ', 2)).Select(file => $"{RejectModels.Supplier(file[0], texts)} {file[1]}");
        return row.FileCount == 0 ? new Cell(texts.Closing.NoFile, "said")
            : new Cell(string.Join(", ", named) + (row.FileCount > Named ? texts.Closing.MoreFiles(row.FileCount - Named) : ""), "said");
    }
}
