using System.Security.Cryptography;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.Units;
using DongHaeng.Ops.Annotations;
using DongHaeng.Ops.Audit;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace DongHaeng.Dashboards.Kept;

/// <summary>
/// Sends a page again as it was drawn for the same account from the same snapshot, and writes that it was looked at again. What is
/// refused, is no page or carries a form that changes something is drawn each time.
/// </summary>
internal static class Keeping
{
    private const int TagBytes = 12;

    /// <summary>Keeps the pages of a group.</summary>
    public static RouteGroupBuilder KeepPages(this RouteGroupBuilder group) => group.AddEndpointFilter(Keep);

    private static async ValueTask<object?> Keep(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var services = http.RequestServices;
        var visit = Visit.Of(http);
        if (visit.Account is not { } account || services.GetRequiredService<MetricReader>().Info() is not { } info)
        {
            return await next(context);
        }

        var pages = services.GetRequiredService<KeptPages>();
        var encoding = Packing.Of(http.Request);
        var name = KeptPages.Name(account, services.GetRequiredService<AnnotationBook>().Turn, visit.Texts.Language.ToString(), encoding, http.Request.Path + http.Request.QueryString);
        if (pages.Find(info, name) is { } kept)
        {
            if (kept.Looks)
            {
                await Record.LookAgain(services.GetRequiredService<AuditLog>(), visit, services.GetRequiredService<TimeProvider>());
            }

            return kept;
        }

        var answer = await next(context);
        var drawn = answer is INestedHttpResult nested ? nested.Result : answer;
        if (drawn is not RazorComponentResult { StatusCode: null or StatusCodes.Status200OK } page)
        {
            return answer;
        }

        var fresh = await Draw(http, page, encoding);
        // A form's token belongs to one browser: it comes with a cookie, and the page with neither.
        if (http.Response.Headers.SetCookie.Count == 0)
        {
            pages.Keep(info, name, fresh);
        }

        return fresh;
    }

    private static async Task<KeptPage> Draw(HttpContext http, RazorComponentResult page, string? encoding)
    {
        var line = http.Response.Body;
        var text = PageBuffers.Pool.Get();
        http.Response.Body = text;
        try
        {
            await page.ExecuteAsync(http);
            await http.Response.BodyWriter.FlushAsync();
            var drawn = text.GetBuffer().AsSpan(0, (int)text.Length);
            return new KeptPage(Packing.Pack(drawn, encoding), encoding, Tag(drawn), Record.Looked(http));
        }
        finally
        {
            http.Response.Body = line;
            PageBuffers.Pool.Return(text);
        }
    }

    // Weak, because the same page goes out packed in different ways.
    private static EntityTagHeaderValue Tag(ReadOnlySpan<byte> text) => new($"\"{Convert.ToHexStringLower(SHA256.HashData(text).AsSpan(0, TagBytes))}\"", isWeak: true);
}
