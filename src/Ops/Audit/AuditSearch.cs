namespace DongHaeng.Ops.Audit;

/// <summary>Which lines of the audit log are asked for; what is null leaves it open.</summary>
/// <param name="Who">The account's name, or the part of the program that acted; upper and lower case are the same.</param>
/// <param name="What">The kind of act.</param>
/// <param name="From">From when on.</param>
/// <param name="Until">Until when, that moment not included.</param>
public sealed record AuditSearch(string? Who = null, string? What = null, DateTimeOffset? From = null, DateTimeOffset? Until = null);
