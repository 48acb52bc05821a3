using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DongHaeng.Dashboards.Shell;

/// <summary>How browsers reach the pages, which need not be how the server is reached.</summary>
/// <param name="Url">The address, which a proxy before the server may know alone; null where browsers reach the server itself.</param>
public sealed record PublicAddress(Uri? Url)
{
    /// <summary>Whether by https only.</summary>
    public bool Https => Url?.Scheme == Uri.UriSchemeHttps;

    /// <summary>Which cookies may travel unsealed.</summary>
    public CookieSecurePolicy Cookies => Https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;

    /// <summary>
    /// Takes requests for what they were at the browser: addresses that are sent back begin with https and the public
    /// name, whatever name the request gives, and the check of forms, which refuses to seal its cookie on a plain
    /// request, works behind a proxy too.
    /// </summary>
    public void Use(IApplicationBuilder app)
    {
        if (Url is not null)
        {
            var host = Url.IsDefaultPort ? new HostString(Url.IdnHost) : new HostString(Url.IdnHost, Url.Port);
            app.Use((http, next) =>
            {
                (http.Request.Scheme, http.Request.Host) = (Url.Scheme, host);
                return next(http);
            });
        }
    }
}
