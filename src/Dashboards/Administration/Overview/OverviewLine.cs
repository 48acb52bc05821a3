namespace DongHaeng.Dashboards.Administration.Overview;

/// <summary>One thing that an administrator looks after.</summary>
/// <param name="What">What it is.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Attend">Whether it needs a person.</param>
/// <param name="Href">Where it is looked into.</param>
public sealed record OverviewLine(string What, string Standing, bool Attend, string Href);
