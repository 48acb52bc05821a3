namespace DongHaeng.Ops.Views;

/// <summary>A page that a person keeps under a name.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="AccountId">Whose it is.</param>
/// <param name="Name">What the person calls it.</param>
/// <param name="Address">The page's path and query, without a host.</param>
/// <param name="Mailed">One of <see cref="MailedWhen"/>.</param>
/// <param name="CreatedAt">Since when.</param>
public sealed record SavedView(string Id, string AccountId, string Name, string Address, string Mailed, DateTimeOffset CreatedAt);
