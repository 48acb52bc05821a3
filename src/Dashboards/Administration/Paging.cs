using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace DongHaeng.Dashboards.Administration;

/// <summary>Which page of a list is shown, and where the others are.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Total">How many lines there are in all.</param>
/// <param name="Request">The address of the page, whose other choices stay.</param>
public sealed record Paging(int Page, long Total, HttpRequest Request)
{
    /// <summary>How many lines a page has.</summary>
    public const int Size = 50;

    private const int Last = 1_000_000;

    /// <summary>How many pages there are.</summary>
    public long Pages => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>How many lines stand on earlier pages.</summary>
    public int Before => (Page - 1) * Size;

    /// <summary>The page that an address asks for; 1 where it names none that can be.</summary>
    public static int Asked(HttpRequest request) =>
        int.TryParse(request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is >= 1 and <= Last ? page : 1;

    /// <summary>The address of another page.</summary>
    public string Href(int page)
    {
        var query = new QueryBuilder(Request.Query.Where(one => one.Key is not ("page" or "done")).Select(one => KeyValuePair.Create(one.Key, one.Value.ToString())))
        {
            { "page", page.ToString(CultureInfo.InvariantCulture) },
        };
        return Request.Path + query.ToString();
    }
}
