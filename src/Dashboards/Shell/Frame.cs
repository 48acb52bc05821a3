using DongHaeng.Dashboards.Administration;
using DongHaeng.Dashboards.Releases;
using DongHaeng.Dashboards.SignIn;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Views;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.DependencyInjection;

namespace DongHaeng.Dashboards.Shell;

/// <summary>What stands around a page: its title, the navigation, who is signed in.</summary>
/// <param name="Texts">The words.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Navigation">The pages that the viewer may open.</param>
/// <param name="Languages">The same page in Korean and English.</param>
/// <param name="Person">Who is signed in; null for nobody.</param>
/// <param name="Role">The person's role; null for nobody.</param>
/// <param name="Form">Gives the antiforgery token of the page's forms.</param>
/// <param name="Assets">The style sheets.</param>
public sealed record Frame(
    Texts Texts, string Title, IReadOnlyList<Link> Navigation, IReadOnlyList<Link> Languages, string? Person, string? Role,
    Lazy<string> Form, Assets Assets)
{
    /// <summary>The antiforgery token of the page's forms, which comes with a cookie: a page that asks for it is one browser's own.</summary>
    public string FormToken => Form.Value;

    /// <summary>Where the page is kept under a name; null for nobody, and for pages that are not kept.</summary>
    public string? Keep { get; init; }

    /// <summary>Whether places and metrics are searched for: by everybody who sees figures.</summary>
    public bool Searches { get; init; }

    /// <summary>The frame of a visit's page.</summary>
    public static Frame Of(Visit visit, string title)
    {
        var services = visit.Http.RequestServices;
        var token = new Lazy<string>(() => services.GetRequiredService<IAntiforgery>().GetAndStoreTokens(visit.Http).RequestToken!);
        var role = visit.Account is null ? (Role?)null : Viewers.Of(visit.Account).Role;
        return new Frame(
            visit.Texts,
            title,
            role is { } known ? Pages(visit, known) : [],
            [
                new Link("한국어", LanguageChoice.Href(visit.Http, Language.Korean), visit.Texts.Language == Language.Korean),
                new Link("English", LanguageChoice.Href(visit.Http, Language.English), visit.Texts.Language == Language.English),
            ],
            visit.Account?.DisplayName,
            role is { } named ? visit.Texts.Shell.RoleName(named) : null,
            token,
            services.GetRequiredService<Assets>())
        {
            Searches = role is not (null or Warehouse.Read.Role.Administrator),
            Keep = role is null or Warehouse.Read.Role.Administrator || ViewAddress.Of(visit.Http.Request.Path + visit.Http.Request.QueryString) is not { } address ? null : $"{ViewRoutes.Address}/new?of={Uri.EscapeDataString(address.ToString())}",
        };
    }

    private static List<Link> Pages(Visit visit, Role role)
    {
        var words = visit.Texts.Shell;
        var path = visit.Http.Request.Path;
        var home = role switch
        {
            Warehouse.Read.Role.Analyst or Warehouse.Read.Role.Director => new Link(words.City, "/city", path.StartsWithSegments("/city") || path.StartsWithSegments("/gu") || path.StartsWithSegments("/dong")),
            Warehouse.Read.Role.Supervisor => new Link(words.OwnGu, "/", path.StartsWithSegments("/gu")),
            Warehouse.Read.Role.DongHead => new Link(words.OwnDong, "/", path.StartsWithSegments("/dong")),
            _ => null,
        };
        var scope = visit.Scope;
        var collection = scope.AllUnits || scope.Gu is not null
            ? new Link(words.Collection, "/collection", path.StartsWithSegments("/collection"))
            : scope.Dong is not null ? new Link(visit.Texts.Reject.Title, "/collection/rejects", path.StartsWithSegments("/collection/rejects"))
            : null;
        var city = role is Warehouse.Read.Role.Supervisor or Warehouse.Read.Role.DongHead ? new Link(words.City, "/city", path.StartsWithSegments("/city")) : null;
        var compare = home is null ? null : new Link(visit.Texts.Compare.Title, "/compare", path.StartsWithSegments("/compare"));
        var corrections = home is null ? null : new Link(visit.Texts.Closing.Menu, "/corrections", path.StartsWithSegments("/corrections"));
        var metrics = home is null ? null : new Link(visit.Texts.Search.Metrics, "/metrics", path.StartsWithSegments("/metrics"));
        var reports = home is null ? null : new Link(visit.Texts.Archive.Title, "/reports", path.StartsWithSegments("/reports") || path.StartsWithSegments(ReleaseRoutes.Address));
        var administration = role is Warehouse.Read.Role.Administrator
            ? new Link(visit.Texts.Administration.Title, AdministrationRoutes.Address, path.StartsWithSegments(AdministrationRoutes.Address) || path.StartsWithSegments("/sessions"))
            : null;
        return [.. new[] { home, city, compare, metrics, collection, corrections, reports, administration }.OfType<Link>()];
    }
}
