namespace DongHaeng.Dashboards.Administration.State;

/// <summary>What the state of an installation is told of.</summary>
public enum StatePart
{
    /// <summary>The program's version.</summary>
    Program,

    /// <summary>The version of .NET and the operating system.</summary>
    Runtime,

    /// <summary>Files as they were received, sealed.</summary>
    Landing,

    /// <summary>The warehouse of facts.</summary>
    Warehouse,

    /// <summary>What readers see.</summary>
    Snapshots,

    /// <summary>Accounts, log and outbox.</summary>
    Ops,

    /// <summary>Mailed PDFs.</summary>
    Reports,

    /// <summary>Space that is left on the disk of the data folder.</summary>
    Disk,

    /// <summary>The key that seals landed files.</summary>
    LandingKey,

    /// <summary>The key that makes pseudonyms.</summary>
    PseudonymKey,

    /// <summary>The keys that seal cookies and secrets.</summary>
    WebKeys,
}
