namespace DongHaeng.Ops.Releases;

/// <summary>How far an edition of a report has come.</summary>
public enum ReleaseState
{
    /// <summary>May be looked at and commented on.</summary>
    Draft,

    /// <summary>The responsible person stands for its figures; it goes out with the next look at what is due.</summary>
    Approved,

    /// <summary>It is out, and changes no more: what is corrected becomes the next edition.</summary>
    Released,
}
