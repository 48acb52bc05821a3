namespace DongHaeng.Ops.Releases;

/// <summary>An edition of a report on a unit and period on its way out (draft, approved, released).</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Report">The report's id.</param>
/// <param name="UnitId">The unit that it is about.</param>
/// <param name="Period">The period: 2024-10.</param>
/// <param name="Edition">1 for the first edition, 2 for the first correction.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Comment">What the responsible person says to it; null for nothing.</param>
/// <param name="CommentBy">That person's name.</param>
/// <param name="Snapshot">The snapshot whose figures were approved or released; null of a draft.</param>
/// <param name="ApprovedBy">Who approved it; null where nobody did.</param>
/// <param name="ApprovedAt">When.</param>
/// <param name="Rule">On what ground it went out; null before.</param>
/// <param name="Incomplete">What it went out without, of what its plan asks for, as the flags of the reports; 0 for nothing.</param>
/// <param name="Checked">The snapshot against which it was last compared, to see whether it has to be corrected.</param>
/// <param name="CreatedAt">When it was opened.</param>
/// <param name="ReleasedAt">When it went out.</param>
public sealed record Release(
    string Id, string Report, string UnitId, string Period, long Edition, ReleaseState State, string? Comment, string? CommentBy, string? Snapshot,
    string? ApprovedBy, DateTimeOffset? ApprovedAt, ReleaseGround? Rule, long Incomplete, string? Checked, DateTimeOffset CreatedAt, DateTimeOffset? ReleasedAt);
