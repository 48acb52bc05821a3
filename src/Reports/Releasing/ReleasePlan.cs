namespace DongHaeng.Reports.Releasing;

/// <summary>When a report may go out, and who has to agree. Days are business days after the period's last day.</summary>
public sealed record ReleasePlan
{
    /// <summary>The report's id; null for all that have no plan of their own.</summary>
    public string? Report { get; init; }

    /// <summary>On which business day after the period it goes out at the earliest; 3 is the third.</summary>
    public int BusinessDay { get; init; } = 7;

    /// <summary>How much of what the unit's suppliers owed for the period must have come, from 0 to 1.</summary>
    public double Complete { get; init; }

    /// <summary>Whether the period must be closed (확정).</summary>
    public bool Closed { get; init; }

    /// <summary>Whether the responsible supervisor has to approve it.</summary>
    public bool Approval { get; init; }

    /// <summary>On which business day after the period it is decided on without what is missing; null for never.</summary>
    public int? Deadline { get; init; }

    /// <summary>What is decided then.</summary>
    public AtDeadline AtDeadline { get; init; } = AtDeadline.Hold;

    /// <summary>The plan of a report: its own, that of all others, or the default.</summary>
    public static ReleasePlan Of(string report, IReadOnlyList<ReleasePlan> plans) =>
        plans.FirstOrDefault(plan => plan.Report == report) ?? plans.FirstOrDefault(plan => plan.Report == null) ?? new ReleasePlan();

    /// <summary>What is wrong with it, in words for the settings' reader; null where nothing is.</summary>
    public string? Problem(IEnumerable<string> reports) =>
        Report != null && !reports.Contains(Report) ? $"there is no report '{Report}'"
        : BusinessDay < 1 ? $"businessDay is {BusinessDay}, and the first is 1"
        : Complete is < 0 or > 1 ? $"complete is {Complete}, and must lie between 0 and 1"
        : Deadline < BusinessDay ? $"the deadline ({Deadline}) lies before businessDay ({BusinessDay})"
        : AtDeadline == AtDeadline.Send && Deadline == null ? "atDeadline says send, and there is no deadline"
        : null;
}
