using DongHaeng.Ops.Accounts;

namespace DongHaeng.Dashboards.SignIn;

/// <summary>What the page of tokens shows.</summary>
/// <param name="Tokens">The person's tokens.</param>
/// <param name="Now">What time it is.</param>
/// <param name="Made">A token that was just made; null for none.</param>
/// <param name="Message">What to say; null for nothing.</param>
/// <param name="Failed">Whether the message tells of a failure.</param>
public sealed record TokenModel(IReadOnlyList<AccessToken> Tokens, DateTimeOffset Now, string? Made = null, string? Message = null, bool Failed = false)
{
    /// <summary>For how many days a token may be good.</summary>
    public static readonly IReadOnlyList<int> Days = [30, 90, 365];
}
