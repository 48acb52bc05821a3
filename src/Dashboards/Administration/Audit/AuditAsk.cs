using System.Globalization;
using DongHaeng.Ops.Audit;
using Microsoft.AspNetCore.Http;

namespace DongHaeng.Dashboards.Administration.Audit;

/// <summary>Which lines of the audit log an address asks for.</summary>
/// <param name="Who">The account or part of the program; null for all.</param>
/// <param name="What">The kind of act; null for all.</param>
/// <param name="From">The first day; null for the beginning.</param>
/// <param name="To">The last day; null for today.</param>
public sealed record AuditAsk(string? Who, string? What, DateOnly? From, DateOnly? To)
{
    private const int Longest = 200;

    /// <summary>The search of the log.</summary>
    public AuditSearch Search => new(Who, What, From is { } from ? Moment.Begin(from) : null, To is { } to ? Moment.Begin(to.AddDays(1)) : null);

    /// <summary>What an address asks for; null where something in it cannot be read.</summary>
    public static AuditAsk? Of(IQueryCollection query)
    {
        var (who, what, from, to) = (Word("who"), Word("what"), Word("from"), Word("to"));
        var (first, last) = (Day(from), Day(to));
        return who?.Length > Longest || what?.Length > Longest || (from is not null && first is null) || (to is not null && (last is null || last == DateOnly.MaxValue)) ? null : new AuditAsk(who, what, first, last);

        string? Word(string key) => query[key].ToString().Trim() is { Length: > 0 } word ? word : null;
    }

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1900 ? day : null;
}
