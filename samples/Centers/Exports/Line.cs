using DongHaeng.Samples.Centers.Records;

namespace DongHaeng.Samples.Centers.Exports;

/// <summary>A row as it goes into a file.</summary>
/// <param name="Row">What the center's system holds.</param>
/// <param name="Cells">What the file says: the same, unless a cell is miswritten.</param>
/// <param name="Fault">The miswritten cell; null where all is right.</param>
public sealed record Line(Row Row, IReadOnlyList<string> Cells, Fault? Fault)
{
    /// <summary>A line without a fault.</summary>
    public static Line Of(Row row) => new(row, row.Cells, null);
}
