using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Releases;

namespace DongHaeng.Dashboards.Releases;

/// <summary>The editions of reports, as the program puts them together that knows the room that draws them.</summary>
public sealed record ReleaseDesk
{
    /// <summary>The last editions that are an account's to decide on, the newest period first.</summary>
    public Func<Account, IReadOnlyList<ReleaseLine>> Of { get; init; } = _ => [];

    /// <summary>Whether an account is responsible for any unit's reports.</summary>
    public Func<Account, bool> Decides { get; init; } = _ => false;

    /// <summary>Writes an account's comment to an edition; an empty one takes it back.</summary>
    public Func<Account, string, string?, ReleaseOutcome> Comment { get; init; } = (_, _, _) => ReleaseOutcome.NotYours;

    /// <summary>Approves an edition as a snapshot tells it.</summary>
    public Func<Account, string, string, ReleaseOutcome> Approve { get; init; } = (_, _, _) => ReleaseOutcome.NotYours;

    /// <summary>Takes an approval back.</summary>
    public Func<Account, string, ReleaseOutcome> Reopen { get; init; } = (_, _) => ReleaseOutcome.NotYours;

    /// <summary>Mails an account the report as it would go out now; false where it cannot.</summary>
    public Func<Account, string, bool> SendToMe { get; init; } = (_, _) => false;
}
