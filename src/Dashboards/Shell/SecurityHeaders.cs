using DongHaeng.Dashboards.Provider;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DongHaeng.Dashboards.Shell;

/// <summary>Tells browsers what a page may load and who may keep it.</summary>
public static class SecurityHeaders
{
    /// <summary>Nothing from elsewhere, nothing inline, no frames.</summary>
    public const string PagePolicy =
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>A drawing as a file of its own carries its style sheet and loads nothing.</summary>
    public const string DrawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    /// <summary>For how long a browser that came by https once comes by nothing else: a year.</summary>
    public const string Transport = "max-age=31536000";

    /// <summary>Adds the headers to every answer that has not set them itself.</summary>
    /// <param name="app">The pipeline.</param>
    /// <param name="provider">The identity provider, to whose sign-out the form of ours leads on; null for none.</param>
    /// <param name="https">Whether browsers reach the pages by https only.</param>
    public static void UseSecurityHeaders(this IApplicationBuilder app, ProviderSettings? provider, bool https)
    {
        var policy = provider is null ? PagePolicy
            : PagePolicy.Replace("form-action 'self'", $"form-action 'self' {new Uri(provider.Authority).GetLeftPart(UriPartial.Authority)}", StringComparison.Ordinal);
        app.Use((http, next) => Add(http, next, policy, https));
    }

    private static Task Add(HttpContext http, RequestDelegate next, string policy, bool https)
    {
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            if (https)
            {
                headers.TryAdd("Strict-Transport-Security", Transport);
            }

            headers.TryAdd("Content-Security-Policy", policy);
            headers.TryAdd("X-Content-Type-Options", "nosniff");
            headers.TryAdd("Referrer-Policy", "same-origin");
            // What one viewer may see must not be kept where another finds it.
            headers.TryAdd("Cache-Control", "private, no-cache");
            return Task.CompletedTask;
        });
        return next(http);
    }
}
