namespace DongHaeng.Samples.Centers.Faults;

/// <summary>Every way in which a delivery goes wrong that is known of real ones.</summary>
public static class FaultCatalog
{
    /// <summary>Faults of single rows: the row is set aside, all others count.</summary>
    public static IReadOnlyList<FaultKind> OfRows { get; } = [.. RowFaults.All, .. PersonalFaults.All, .. WidthFaults.All];

    /// <summary>Faults for which a file is refused as a whole.</summary>
    public static IReadOnlyList<FaultKind> OfFiles { get; } =
    [
        .. TextFaults.All, .. HeadingFaults.All, .. SpanFaults.All, .. WrongFileFaults.All, .. ArchiveFaults.All, .. WorkbookFaults.All,
    ];

    /// <summary>What goes wrong on the way, and what only looks wrong.</summary>
    public static IReadOnlyList<FaultKind> OfDeliveries { get; } =
    [
        .. DeliveryFaults.All, DeliveryFaults.SameTwice, DeliveryFaults.SameName, DeliveryFaults.SameSequence, DeliveryFaults.OnlyHeading, DeliveryFaults.NoFile,
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FaultKind> All { get; } = [.. OfRows, .. OfFiles, .. OfDeliveries];
}
