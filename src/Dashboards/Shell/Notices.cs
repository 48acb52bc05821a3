using System.Diagnostics;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DongHaeng.Dashboards.Shell;

/// <summary>Answers with a page that says why there is nothing to see.</summary>
public static class Notices
{
    /// <summary>A page of its own status.</summary>
    public static RazorComponentResult Of(Visit visit, int status, string title, string help) =>
        new RazorComponentResult<NoticePage>(new { Frame = Frame.Of(visit, title) with { Keep = null }, Notice = new Notice(title, help) }) { StatusCode = status };

    /// <summary>A place that does not exist or that the viewer may not see: the same page for both.</summary>
    public static RazorComponentResult NoSuchUnit(Visit visit, Level level)
    {
        var words = visit.Texts.Error;
        return level == Level.City
            ? Of(visit, StatusCodes.Status403Forbidden, words.Forbidden, words.ForbiddenHelp)
            : Of(visit, StatusCodes.Status404NotFound, level == Level.Gu ? words.NoSuchGu : words.NoSuchDong, words.NoSuchUnitHelp);
    }

    /// <summary>Before the first publishing.</summary>
    public static RazorComponentResult NothingYet(Visit visit) =>
        Of(visit, StatusCodes.Status200OK, visit.Texts.Error.NothingYet, visit.Texts.Error.NothingYetHelp);

    /// <summary>For accounts to which no figures are open.</summary>
    public static RazorComponentResult NoFigures(Visit visit) =>
        Of(visit, StatusCodes.Status200OK, visit.Texts.Error.NoFigures, visit.Texts.Error.NoFiguresHelp);

    /// <summary>An address that leads nowhere.</summary>
    public static RazorComponentResult NotFound(Visit visit) =>
        Of(visit, StatusCodes.Status404NotFound, visit.Texts.Error.NotFound, visit.Texts.Error.NotFoundHelp);

    /// <summary>A request that could not be understood.</summary>
    public static RazorComponentResult BadRequest(Visit visit) =>
        Of(visit, StatusCodes.Status400BadRequest, visit.Texts.Error.BadRequest, visit.Texts.Error.BadRequestHelp);

    /// <summary>Days and weeks of a place that the viewer does not see exactly.</summary>
    public static RazorComponentResult NoDays(Visit visit) =>
        Of(visit, StatusCodes.Status403Forbidden, visit.Texts.Error.Forbidden, visit.Texts.Day.NotYours);

    /// <summary>A request for days or weeks that makes no sense, with what to do.</summary>
    public static RazorComponentResult NoSuchDays(Visit visit, string help) => Of(visit, StatusCodes.Status400BadRequest, visit.Texts.Error.BadRequest, help);

    /// <summary>Gives every answer without a body, and every failure, its page.</summary>
    public static void UseNotices(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = Failed });
        app.UseStatusCodePages(context => ByStatus(Visit.Of(context.HttpContext)).ExecuteAsync(context.HttpContext));
    }

    private static Task Failed(HttpContext http)
    {
        var visit = Visit.Of(http);
        var words = visit.Texts.Error;
        // The log carries the same number.
        var id = Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
        var page = http.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException
            ? BadRequest(visit)
            : Of(visit, StatusCodes.Status500InternalServerError, words.Failure, words.FailureHelp(id));
        return page.ExecuteAsync(http);
    }

    private static RazorComponentResult ByStatus(Visit visit)
    {
        var words = visit.Texts.Error;
        return visit.Http.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => NotFound(visit),
            StatusCodes.Status403Forbidden => Of(visit, StatusCodes.Status403Forbidden, words.Forbidden, words.ForbiddenHelp),
            var status => Of(visit, status, words.BadRequest, words.BadRequestHelp),
        };
    }
}
