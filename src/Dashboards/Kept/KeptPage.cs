using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DongHaeng.Dashboards.Kept;

/// <summary>A page as it was sent to one account, to be sent to it again.</summary>
/// <param name="Body">Its bytes as they go over the line.</param>
/// <param name="Encoding">How they are packed; null for not at all.</param>
/// <param name="Tag">Changes with the page's text.</param>
/// <param name="Looks">Whether it shows exact figures of single dongs: each time it is shown is written to the audit log.</param>
internal sealed record KeptPage(byte[] Body, string? Encoding, EntityTagHeaderValue Tag, bool Looks) : IResult
{
    private const string Type = "text/html; charset=utf-8";

    /// <summary>Sends it; a browser that has it already is told so.</summary>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.GetTypedHeaders();
        headers.ETag = Tag;
        httpContext.Response.Headers.Vary = "Accept-Encoding, Cookie";
        // The comparison for answers without a body is the weak one (RFC 9110, 13.1.2).
        if (httpContext.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(Tag, useStrongComparison: false) || known == EntityTagHeaderValue.Any))
        {
            httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        httpContext.Response.ContentType = Type;
        httpContext.Response.ContentLength = Body.Length;
        if (Encoding is not null)
        {
            httpContext.Response.Headers.ContentEncoding = Encoding;
        }

        return httpContext.Response.Body.WriteAsync(Body, httpContext.RequestAborted).AsTask();
    }
}
