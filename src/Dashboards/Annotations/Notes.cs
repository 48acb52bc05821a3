using System.Globalization;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Ops.Annotations;
using DongHaeng.Warehouse;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Annotations;

/// <summary>
/// What people wrote beside series. Whoever sees a place exactly may read and write there, and nobody else: a sentence may repeat a
/// figure. Beside care crises nothing is written, since a sentence about one of them would be about a household.
/// </summary>
public static class Notes
{
    /// <summary>Whether a viewer may read and write beside a metric of a place.</summary>
    public static bool Open(Unit unit, Metric metric) => unit.Precision == Precision.Exact && !metric.IsProtected;

    /// <summary>The first day of a period as annotations keep it.</summary>
    public static string Key(DateOnly period) => period.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The series of a place with the periods that something was written beside.</summary>
    public static IReadOnlyList<Reading> On(IReadOnlyList<Reading> readings, Unit unit, IReadOnlyList<Annotation> written) => written.Count == 0 ? readings :
    [
        .. readings.Select(reading => Open(unit, reading.Metric)
            ? reading with { Annotated = written.Where(note => note.Metric == reading.Metric.Id).Select(Period).ToHashSet() } : reading),
    ];

    /// <summary>The page of a place with what was written beside its series.</summary>
    public static UnitModel Beside(UnitModel model, Unit unit, Choice choice, SnapshotInfo info, IReadOnlyList<Annotation> written, Texts texts) => model with
    {
        Sections = [.. model.Sections.Select(section => MetricCatalog.Find(section.MetricId) is { } metric && Open(unit, metric)
            ? section with { Notes = [.. written.Where(note => note.Metric == metric.Id).Select(note => Line(note, metric, texts))], NewNote = NewAddress(unit, metric, choice, info) }
            : section)],
    };

    /// <summary>An annotation as a line.</summary>
    public static NoteLine Line(Annotation note, Metric metric, Texts texts) => new(
        PeriodText.Name(Period(note), metric.Shortest, texts.Language), note.Body,
        texts.Note.By(note.Author, Sections.Day(Seoul.Day(note.CreatedAt))), $"{NoteRoutes.Address}/{note.Id}");

    /// <summary>The period that an annotation is about.</summary>
    public static DateOnly Period(Annotation note) => DateOnly.ParseExact(note.Period, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Where the series of an annotation is shown.</summary>
    public static string Shown(Unit unit, Metric metric, DateOnly period) =>
        $"{Place.Path(unit)}?metric={metric.Id}&period={PeriodText.Key(period)}#{metric.Id}";

    private static string NewAddress(Unit unit, Metric metric, Choice choice, SnapshotInfo info) =>
        $"{NoteRoutes.Address}/new?level={PeriodText.Word(unit.Level)}&of={unit.Code}&metric={metric.Id}&period={PeriodText.Key(Periods.Start(choice.LastMonth < info.LastMonth ? choice.LastMonth : info.LastMonth, metric.Shortest))}";
}
