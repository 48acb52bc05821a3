using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DongHaeng.Dashboards.Shell;

/// <summary>How browsers reach the pages, which need not be how the server is reached.</summary>
/// <param name="Https">Whether by https only, of which a proxy before the server may know alone.</param>
public sealed record PublicAddress(bool Https)
{
    /// <summary>Which cookies may travel unsealed.</summary>
    public CookieSecurePolicy Cookies => Https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;

    /// <summary>
    /// Takes requests for what they were at the browser: addresses that are sent back begin with https, and the check
    /// of forms, which refuses to seal its cookie on a plain request, works behind a proxy too.
    /// </summary>
    public void Use(IApplicationBuilder app)
    {
        if (Https)
        {
            app.Use((http, next) =>
            {
                http.Request.Scheme = Uri.UriSchemeHttps;
                return next(http);
            });
        }
    }
}
