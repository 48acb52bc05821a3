using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Ops.Annotations;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Quarantine;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Annotations;

/// <summary>What somebody wants to write, and beside what.</summary>
/// <param name="Unit">The place.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Period">The month or wave.</param>
/// <param name="Body">What it says so far.</param>
public sealed record NoteForm(Unit Unit, Metric Metric, DateOnly Period, string Body)
{
    /// <summary>How many of the last periods can be chosen: those of the chart.</summary>
    public const int Choices = 25;

    /// <summary>The form of what a request names; null where it names no series that is open to the viewer.</summary>
    public static NoteForm? Of(MetricReader reader, Scope scope, SnapshotInfo info, string? level, string? code, string? metric, string? period, string? body) =>
        PeriodText.Named<Level>(level, Level.City) is [var size] && Place.Find(reader.Units(scope), size, code ?? "") is { } unit
        && MetricCatalog.Find(metric ?? "") is { } known && Notes.Open(unit, known)
        && PeriodText.Parse(period) is { } month && Periods.Start(month, known.Shortest) is var first && Periods.Earliest(info.FirstMonth, known.Shortest) <= first && first <= info.AsOf
            ? new NoteForm(unit, known, first, (body ?? "").Trim()) : null;

    /// <summary>Why it cannot be taken as it is; null where it can.</summary>
    public string? Problem(Texts texts) => Body.Length == 0 ? texts.Note.Missing
        : Body.Length > AnnotationBook.Longest ? texts.Note.TooLong(AnnotationBook.Longest)
        : PersonalData.InSentences(Body) ? texts.Note.Personal
        : null;

    /// <summary>The periods that can be chosen, the latest first.</summary>
    public IEnumerable<Link> Choosable(SnapshotInfo info, Texts texts) => Enumerable.Range(0, Choices)
        .Select(i => Periods.Step(Periods.Start(info.LastMonth, Metric.Shortest), Metric.Shortest, -i))
        .Where(period => period >= Periods.Earliest(info.FirstMonth, Metric.Shortest))
        .Append(Period).Distinct().OrderDescending()
        .Select(period => new Link(PeriodText.Name(period, Metric.Shortest, texts.Language), PeriodText.Key(period), period == Period));
}
