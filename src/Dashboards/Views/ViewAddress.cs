using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace DongHaeng.Dashboards.Views;

/// <summary>Which pages can be kept, and by which address.</summary>
/// <param name="Path">The page's path.</param>
/// <param name="Query">What it was asked, without the language, which is the reader's own.</param>
public sealed record ViewAddress(string Path, IReadOnlyDictionary<string, string> Query)
{
    private const int Longest = 400;
    private const string Period = "period";
    private static readonly string[] Roots = ["/city", "/gu", "/dong", "/compare", "/metrics", "/corrections", "/collection"];

    /// <summary>The address of a page that can be kept; null for any other, and for those of other sites.</summary>
    public static ViewAddress? Of(string? address)
    {
        if (address is not { Length: > 1 and <= Longest } || ReturnAddress.Local(address) != address)
        {
            return null;
        }

        var at = address.IndexOf('?', StringComparison.Ordinal);
        var path = at < 0 ? address : address[..at];
        return !Roots.Any(root => new PathString(path).StartsWithSegments(root)) || path.Contains('.', StringComparison.Ordinal) ? null
            : new ViewAddress(path, QueryHelpers.ParseQuery(at < 0 ? "" : address[at..]).Where(pair => pair.Key != LanguageChoice.Key).ToDictionary(pair => pair.Key, pair => pair.Value.ToString()));
    }

    /// <summary>Whether it names a period, and so shows the same one always.</summary>
    public bool HasPeriod => Query.ContainsKey(Period);

    /// <summary>The same page with whatever period is the last.</summary>
    public ViewAddress Latest() => this with { Query = Query.Where(pair => pair.Key != Period).ToDictionary() };

    /// <summary>What it was asked, as pages read it.</summary>
    public IQueryCollection Words => new QueryCollection(Query.ToDictionary(pair => pair.Key, pair => new Microsoft.Extensions.Primitives.StringValues(pair.Value)));

    /// <summary>Path and query.</summary>
    public override string ToString() => Path + new QueryBuilder(Query).ToQueryString().ToUriComponent();
}
