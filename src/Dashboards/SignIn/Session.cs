namespace DongHaeng.Dashboards.SignIn;

/// <summary>An open session, as a person or an administrator sees it. It is no key to it.</summary>
/// <param name="Id">By which it is named and ended; not what the cookie holds.</param>
/// <param name="AccountId">Whose it is.</param>
/// <param name="AccountName">That account's sign-in name.</param>
/// <param name="Way">One of <see cref="SignInWay"/>.</param>
/// <param name="Began">When the person signed in.</param>
/// <param name="Seen">When it was last used.</param>
/// <param name="Address">The network address that it began at.</param>
/// <param name="Browser">The program that it began in; null where it did not say.</param>
public sealed record Session(string Id, string AccountId, string AccountName, string Way, DateTimeOffset Began, DateTimeOffset Seen, string Address, string? Browser);
