namespace DongHaeng.Samples.Centers.Faults;

/// <summary>What goes wrong between a center and us, and what looks wrong and is not.</summary>
internal static class DeliveryFaults
{
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        OnTheWay("checksum_bytes", "Other bytes than those that the manifest's checksum is of.", bytes => [.. bytes[..^1], (byte)(bytes[^1] ^ 0x20)]),
        OnTheWay("checksum_length", "Fewer bytes than the manifest says: the way was cut.", bytes => bytes[..(bytes.Length / 2)]),
    ];

    /// <summary>The same file a second time, with a higher sequence: nothing changes.</summary>
    public static FaultKind SameTwice { get; } = new("same_file_twice", "The same bytes again the next night.", Outcome.Ignored);

    /// <summary>A correction that keeps its name: the later sequence rules.</summary>
    public static FaultKind SameName { get; } = new("same_name_corrected", "A corrected file under the same name with a higher sequence: it rules.", Outcome.Taken);

    /// <summary>The counter was not raised: the first bytes stand.</summary>
    public static FaultKind SameSequence { get; } = new("sequence_reused", "Other bytes under a sequence that was used before: the first ones stand.", Outcome.Failed, "sequence");

    /// <summary>Nothing happened, and that is said.</summary>
    public static FaultKind OnlyHeading { get; } = new("heading_only", "Only headings, because nothing happened: taken, and its days count as reported with nothing.", Outcome.Taken)
    {
        Put = draft =>
        {
            draft.Rows.Clear();
            return true;
        },
    };

    /// <summary>The export broke: nothing is said at all.</summary>
    public static FaultKind NoFile { get; } = new("no_file", "No file, because the export broke: its days are not reported.", Outcome.Missing);

    private static FaultKind OnTheWay(string id, string about, Func<byte[], byte[]> change) => new(id, about, Outcome.Failed, "checksum")
    {
        Put = draft =>
        {
            draft.OnTheWay.Add(change);
            return true;
        },
    };
}
