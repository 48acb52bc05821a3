namespace DongHaeng.Ingest.Rounds;

/// <summary>Why something of a supplier could not be had.</summary>
public enum FailureReason
{
    /// <summary>It did not answer in time and is left alone for the rest of the round.</summary>
    Silent,

    /// <summary>Its manifest could not be had or read.</summary>
    Unreachable,

    /// <summary>A file that the manifest names could not be fetched.</summary>
    File,

    /// <summary>A file came with other bytes than the manifest says.</summary>
    Damaged,

    /// <summary>A sequence number was used again for other bytes.</summary>
    Sequence,

    /// <summary>The manifest names a dataset that does not exist.</summary>
    Dataset,

    /// <summary>A landed file is gone, damaged, or could not be loaded.</summary>
    Landing,
}
