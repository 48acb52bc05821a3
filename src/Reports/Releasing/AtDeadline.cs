namespace DongHaeng.Reports.Releasing;

/// <summary>What becomes of a report whose deadline comes before what its plan asks for.</summary>
public enum AtDeadline
{
    /// <summary>It waits on, and the operator is told.</summary>
    Hold,

    /// <summary>It goes out, and says on its first page and in the mail what it lacks.</summary>
    Send,
}
