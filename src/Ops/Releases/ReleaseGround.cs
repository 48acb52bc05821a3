namespace DongHaeng.Ops.Releases;

/// <summary>On what ground an edition went out.</summary>
public enum ReleaseGround
{
    /// <summary>Its plan asks nobody.</summary>
    Unasked,

    /// <summary>Somebody approved it.</summary>
    Approved,

    /// <summary>Its deadline had come, and its plan says to send it all the same.</summary>
    Deadline,
}
