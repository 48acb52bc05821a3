namespace DongHaeng.Samples.Centers.Exports;

/// <summary>A file that a supplier made: all its records of a dataset whose event date lies in a span, as known then.</summary>
/// <param name="Supplier">Who made it: a center, a gu or the foundation.</param>
/// <param name="Dataset">The dataset.</param>
/// <param name="From">First day of the span.</param>
/// <param name="To">Last day of the span.</param>
/// <param name="Sequence">The supplier's counter.</param>
/// <param name="MadeAt">When it was made, Korean time.</param>
/// <param name="Lines">Its records; empty where they are not kept.</param>
public sealed record ExportFile(
    string Supplier, string Dataset, DateOnly From, DateOnly To, long Sequence, DateTime MadeAt, IReadOnlyList<Line> Lines)
{
    /// <summary>How the manifest names it.</summary>
    public required string Name { get; init; }

    /// <summary>The encoding as the manifest names it: cp949 or utf-8.</summary>
    public required string Encoding { get; init; }

    /// <summary>How long it is.</summary>
    public required long Bytes { get; init; }

    /// <summary>Of its bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>How many records it holds, kept or not.</summary>
    public int Rows { get; init; } = Lines.Count;

    /// <summary>Its rows that must be set aside.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [.. Lines.Where(l => l.Fault != null).Select(l => l.Fault!)];

    /// <summary>The same without its records, for datasets of which nobody asks for the true answer.</summary>
    public ExportFile WithoutLines() => this with { Lines = [] };
}
