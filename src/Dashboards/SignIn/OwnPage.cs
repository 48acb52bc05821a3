using Microsoft.AspNetCore.Http;

namespace DongHaeng.Dashboards.SignIn;

/// <summary>
/// Whether a page of ours sent a form, by what browsers say of it themselves and no page can change: <c>Sec-Fetch-Site</c>, in
/// older browsers <c>Origin</c>. What says neither is no browser that another page could use.
/// </summary>
internal static class OwnPage
{
    /// <summary>Whether it did.</summary>
    public static bool Sent(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site)
        {
            return site is "same-origin" or "none";
        }

        return request.Headers.Origin.ToString() is not { Length: > 0 } origin
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value && from.Scheme == request.Scheme);
    }
}
