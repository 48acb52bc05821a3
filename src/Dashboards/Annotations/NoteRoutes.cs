using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.Units;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Annotations;
using DongHaeng.Ops.Audit;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Annotations;

/// <summary>Writing beside a series, and taking it back.</summary>
public static class NoteRoutes
{
    /// <summary>Where annotations are.</summary>
    public const string Address = "/annotations";

    /// <summary>Adds /annotations/new, /annotations and /annotations/{id}.</summary>
    public static void MapNotes(this IEndpointRouteBuilder routes)
    {
        routes.MapGet($"{Address}/new", New);
        routes.MapPost(Address, Add);
        routes.MapGet($"{Address}/{{id}}", Show);
        routes.MapPost($"{Address}/{{id}}/withdraw", Withdraw);
    }

    private static RazorComponentResult New(Visit visit, MetricReader reader, AuditLog log, TimeProvider clock, string? level, string? of, string? metric, string? period) =>
        Asked(visit, reader, level, of, metric, period, null) is { } form ? Form(visit, reader, form) : Refused(visit, log, clock);

    private static Results<RedirectHttpResult, RazorComponentResult> Add(
        Visit visit, MetricReader reader, AnnotationBook book, AuditLog log, TimeProvider clock,
        [FromForm] string? level, [FromForm] string? of, [FromForm] string? metric, [FromForm] string? period, [FromForm] string? body)
    {
        if (Asked(visit, reader, level, of, metric, period, body) is not { } form)
        {
            return Refused(visit, log, clock);
        }

        if (form.Problem(visit.Texts) is { } problem)
        {
            return Form(visit, reader, form, problem);
        }

        book.Add(form.Metric.Id, form.Unit.Id, Notes.Key(form.Period), form.Body, visit.Account!.Id);
        log.Append(visit.Account.Name, "annotated", $"{form.Metric.Id} {form.Unit.Id} {Notes.Key(form.Period)}", null, clock.GetUtcNow());
        return TypedResults.Redirect(Notes.Shown(form.Unit, form.Metric, form.Period));
    }

    private static RazorComponentResult Show(string id, Visit visit, MetricReader reader, AnnotationBook book, AuditLog log, TimeProvider clock) =>
        Find(visit, reader, book, id) is not var (note, unit, metric) ? Refused(visit, log, clock)
        : new RazorComponentResult<NotePage>(new
        {
            Frame = Frame.Of(visit, visit.Texts.Note.Title),
            Note = Notes.Line(note, metric, visit.Texts),
            Beside = new Link($"{MetricText.Name(metric, visit.Texts.Language)}, {Place.Name(unit, visit.Texts)}", Notes.Shown(unit, metric, Notes.Period(note))),
            May = MayWithdraw(visit.Account!, note),
        });

    private static Results<RedirectHttpResult, RazorComponentResult> Withdraw(
        string id, Visit visit, MetricReader reader, AnnotationBook book, AuditLog log, TimeProvider clock, IFormCollection form)
    {
        if (Find(visit, reader, book, id) is not var (note, unit, metric) || !MayWithdraw(visit.Account!, note) || !book.Withdraw(id, visit.Account!.Id))
        {
            return Refused(visit, log, clock);
        }

        log.Append(visit.Account!.Name, "annotation_withdrawn", $"{note.Metric} {note.UnitId} {note.Period}", null, clock.GetUtcNow());
        return TypedResults.Redirect(Notes.Shown(unit, metric, Notes.Period(note)));
    }

    // His own; and the foundation's analysts keep order.
    private static bool MayWithdraw(Account account, Annotation note) => note.AuthorId == account.Id || account.Role == AccountRole.Analyst;

    private static (Annotation Note, Unit Unit, Metric Metric)? Find(Visit visit, MetricReader reader, AnnotationBook book, string id) =>
        book.Find(id) is { } note && MetricCatalog.Find(note.Metric) is { } metric
        && reader.Units(visit.Scope).FirstOrDefault(unit => unit.Id == note.UnitId) is { } place && Notes.Open(place, metric)
            ? (note, place, metric) : null;

    private static NoteForm? Asked(Visit visit, MetricReader reader, string? level, string? of, string? metric, string? period, string? body) =>
        reader.Info() is { } info ? NoteForm.Of(reader, visit.Scope, info, level, of, metric, period, body) : null;

    private static RazorComponentResult Form(Visit visit, MetricReader reader, NoteForm form, string? problem = null) =>
        new RazorComponentResult<NoteFormPage>(new { Frame = Frame.Of(visit, visit.Texts.Note.New), Form = form, Periods = form.Choosable(reader.Info()!, visit.Texts), Problem = problem })
        {
            StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };

    private static RazorComponentResult Refused(Visit visit, AuditLog log, TimeProvider clock)
    {
        Record.Refusal(log, visit, clock);
        return Notices.NotFound(visit);
    }
}
