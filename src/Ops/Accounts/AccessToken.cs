namespace DongHaeng.Ops.Accounts;

/// <summary>What a person's script shows instead of signing in. The token itself is kept nowhere.</summary>
/// <param name="Id">By which it is named and revoked.</param>
/// <param name="Name">What the person calls it.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="ExpiresAt">Until when it opens anything.</param>
/// <param name="LastUsedAt">When it was last shown; null for never.</param>
/// <param name="RevokedAt">When it was taken back; null where it was not.</param>
public sealed record AccessToken(string Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? LastUsedAt, DateTimeOffset? RevokedAt);
