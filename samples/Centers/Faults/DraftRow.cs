using DongHaeng.Samples.Centers.Records;

namespace DongHaeng.Samples.Centers.Faults;

/// <summary>A row of a draft.</summary>
internal sealed class DraftRow(Row row, string[] cells)
{
    public Row Row { get; } = row;

    /// <summary>In the contract's order.</summary>
    public string[] Cells { get; } = cells;

    /// <summary>Why it must be set aside; null while nothing is wrong with it.</summary>
    public (string Column, string Reason)? Rejected { get; set; }

    /// <summary>Whether it is there once more than it counts: a twin of another row.</summary>
    public bool IsTwin { get; set; }

    /// <summary>Cells more than the heading (above zero) or fewer (below).</summary>
    public int Wider { get; set; }

    public static DraftRow Of(Row row) => new(row, [.. row.Cells]);
}
