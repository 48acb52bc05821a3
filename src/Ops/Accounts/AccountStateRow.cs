namespace DongHaeng.Ops.Accounts;

/// <summary>What the database says of how an account stands, beside the account's own columns.</summary>
internal sealed record AccountStateRow
{
    public bool HasPassword { get; init; }

    public DateTimeOffset? LockedUntil { get; init; }

    public DateTimeOffset? CodeSince { get; init; }

    public DateTimeOffset? LastSignIn { get; init; }
}
