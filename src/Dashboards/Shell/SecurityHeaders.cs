using Microsoft.AspNetCore.Builder;

namespace DongHaeng.Dashboards.Shell;

/// <summary>Tells browsers what a page may load and who may keep it.</summary>
public static class SecurityHeaders
{
    /// <summary>Nothing from elsewhere, nothing inline, no frames.</summary>
    public const string PagePolicy =
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>A drawing as a file of its own carries its style sheet and loads nothing.</summary>
    public const string DrawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    /// <summary>Adds the headers to every answer that has not set them itself.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            headers.TryAdd("Content-Security-Policy", PagePolicy);
            headers.TryAdd("X-Content-Type-Options", "nosniff");
            headers.TryAdd("Referrer-Policy", "same-origin");
            // What one viewer may see must not be kept where another finds it.
            headers.TryAdd("Cache-Control", "private, no-cache");
            return Task.CompletedTask;
        });
        return next(http);
    });
}
