using DongHaeng.Figures.Words;
using DongHaeng.Ops.Accounts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace DongHaeng.Dashboards.Shell;

/// <summary>In which language a reader is answered: the address, else the choice made before, else the account's, else Korean.</summary>
public static class LanguageChoice
{
    /// <summary>Its name in addresses, and its cookie's.</summary>
    public const string Key = "lang";

    /// <summary>The language of a request.</summary>
    public static Language Of(HttpContext http, Account? account) =>
        Named(http.Request.Query[Key]) ?? Named(http.Request.Cookies[Key]) ?? Named(account?.Language) ?? Language.Korean;

    /// <summary>Keeps the choice of an address for the pages that follow.</summary>
    public static void Remember(HttpContext http)
    {
        var chosen = http.Request.Query[Key].ToString();
        if (Named(chosen) is not null && http.Request.Cookies[Key] != chosen)
        {
            http.Response.Cookies.Append(Key, chosen, new CookieOptions
            {
                HttpOnly = true, IsEssential = true, MaxAge = TimeSpan.FromDays(365), Path = "/",
                SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps,
            });
        }
    }

    /// <summary>The address of the same page in a language.</summary>
    public static string Href(HttpContext http, Language language)
    {
        var query = new QueryBuilder(http.Request.Query.Where(pair => pair.Key != Key))
        {
            { Key, language == Language.Korean ? "ko" : "en" },
        };
        return http.Request.Path + query.ToQueryString().ToUriComponent();
    }

    private static Language? Named(string? code) => code switch
    {
        "ko" => Language.Korean,
        "en" => Language.English,
        _ => null,
    };
}
