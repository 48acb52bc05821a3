namespace DongHaeng.Ops.Releases;

/// <summary>What came of an act on an edition.</summary>
public enum ReleaseOutcome
{
    /// <summary>It is done.</summary>
    Done,

    /// <summary>There is no such edition, or it is somebody else's to decide on.</summary>
    NotYours,

    /// <summary>The edition has gone on meanwhile: it is approved, or out.</summary>
    GoneOn,

    /// <summary>The figures are those of a newer snapshot now, and have to be looked at first.</summary>
    NewerFigures,

    /// <summary>The comment is too long.</summary>
    TooLong,

    /// <summary>The comment holds what looks like a person's data.</summary>
    Personal,
}
