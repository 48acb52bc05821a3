using System.Reflection;
using DongHaeng.Dashboards.SignIn;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Ops.Accounts;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Http;

namespace DongHaeng.Dashboards.Shell;

/// <summary>Who asks, in which language; handlers take it as a parameter.</summary>
/// <param name="Http">The request.</param>
/// <param name="Account">The account of the session, as it is now; null when nobody is signed in.</param>
/// <param name="Texts">The words in the reader's language.</param>
public sealed record Visit(HttpContext Http, Account? Account, Texts Texts)
{
    /// <summary>The person to whom figures are shown.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in; the route should have required it.</exception>
    public Viewer Viewer => Viewers.Of(Account
        ?? throw new InvalidOperationException($"{Http.Request.Path} was reached without a session: its route group must require sign-in."));

    /// <summary>What the person may see.</summary>
    public Scope Scope => Scope.Of(Viewer, Door.SignedIn);

    /// <summary>The visit that a request is.</summary>
    public static Visit Of(HttpContext http)
    {
        var account = http.Features.Get<Account>();
        return new Visit(http, account, Texts.Of(LanguageChoice.Of(http, account)));
    }

    /// <summary>Lets Minimal APIs hand it to handlers.</summary>
    public static ValueTask<Visit?> BindAsync(HttpContext http, ParameterInfo parameter) => ValueTask.FromResult<Visit?>(Of(http));
}
