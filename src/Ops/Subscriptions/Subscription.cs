namespace DongHaeng.Ops.Subscriptions;

/// <summary>That a person gets a report on a unit whenever one is sent.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Report">The report's id.</param>
/// <param name="UnitId">The unit that the report is about: seoul, g23, d0371; g23/* and seoul/* for each place that lies in it.</param>
/// <param name="AccountId">Who gets it.</param>
/// <param name="CreatedAt">Since when.</param>
/// <param name="ExactReason">Why it gets the exact figures by mail; null where it gets the protected ones, as everybody does.</param>
public sealed record Subscription(string Id, string Report, string UnitId, string AccountId, DateTimeOffset CreatedAt, string? ExactReason);
