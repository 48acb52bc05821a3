namespace DongHaeng.Samples.Centers.Faults;

/// <summary>What must become of a delivery.</summary>
public enum Outcome
{
    /// <summary>Its rows count, all but those that are named as set aside.</summary>
    Taken,

    /// <summary>None of its rows counts, and the reason is said; what was taken of its days before stands.</summary>
    Refused,

    /// <summary>It is not taken in, without a verdict on its content: the failure is said, and it is asked for again.</summary>
    Failed,

    /// <summary>It changes nothing and is nobody's fault: the same bytes once more.</summary>
    Ignored,

    /// <summary>Nothing came: its days are not reported, which is not zero.</summary>
    Missing,
}
