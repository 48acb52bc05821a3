using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using DongHaeng.Ops.Releases;
using DongHaeng.Warehouse.Quarantine;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Releasing;

/// <summary>What people do to editions of reports for which they are responsible; every act is written to the audit log.</summary>
/// <param name="reader">The gate.</param>
/// <param name="releases">Which editions are drafts, approved or out.</param>
/// <param name="log">The audit log.</param>
/// <param name="clock">What time it is.</param>
public sealed class ReleaseOffice(MetricReader reader, ReleaseBook releases, AuditLog log, TimeProvider clock)
{
    /// <summary>The last editions of all reports that are an account's to decide on, with their units; the newest period first.</summary>
    public IReadOnlyList<(Release Edition, Unit Unit)> Of(Account account)
    {
        var units = Units(account);
        return
        [
            .. releases.List().GroupBy(one => (one.Report, one.UnitId, one.Period)).Select(editions => editions.MaxBy(one => one.Edition)!)
                .Where(one => units.ContainsKey(one.UnitId)).Select(one => (one, units[one.UnitId])),
        ];
    }

    /// <summary>Writes the responsible person's comment to a draft; an empty one takes it back.</summary>
    public ReleaseOutcome Comment(Account account, string id, string? text)
    {
        var comment = text?.ReplaceLineEndings("\n").Trim() is { Length: > 0 } said ? said : null;
        return comment?.Length > ReleaseBook.LongestComment ? ReleaseOutcome.TooLong
            : comment != null && PersonalData.InSentences(comment) ? ReleaseOutcome.Personal
            : Act(account, id, "report_commented", edition => releases.Comment(edition.Id, comment, account.Id));
    }

    /// <summary>Approves a draft as the snapshot tells it that the person has looked at.</summary>
    public ReleaseOutcome Approve(Account account, string id, string snapshot) =>
        reader.Info()?.Id != snapshot ? ReleaseOutcome.NewerFigures
        : Act(account, id, "report_approved", edition => releases.Approve(edition.Id, snapshot, account.Id));

    /// <summary>Takes an approval back while the edition is not out.</summary>
    public ReleaseOutcome Reopen(Account account, string id) => Act(account, id, "report_reopened", edition => releases.Reopen(edition.Id));

    private ReleaseOutcome Act(Account account, string id, string what, Func<Release, bool> act)
    {
        if (releases.Find(id) is not { } edition || !Units(account).ContainsKey(edition.UnitId))
        {
            return ReleaseOutcome.NotYours;
        }

        if (!act(edition))
        {
            return ReleaseOutcome.GoneOn;
        }

        log.Append(account.Name, what, $"{edition.Report} {edition.UnitId} {edition.Period} {edition.Edition}", null, clock.GetUtcNow());
        return ReleaseOutcome.Done;
    }

    private Dictionary<string, Unit> Units(Account account) =>
        reader.Units(Scope.Of(Viewer.Of(account.Name, account.Role, account.UnitId), Door.SignedIn)).Where(unit => Approval.May(account, unit)).ToDictionary(unit => unit.Id);
}
