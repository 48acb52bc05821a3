namespace DongHaeng.Warehouse.Publish.Parts;

/// <summary>What a part of a snapshot holds, of a month or of a year (sql/parts has the tables).</summary>
internal enum PartKind
{
    /// <summary>A month's cells of all metrics and places.</summary>
    Cell,

    /// <summary>What the means of a month are made of: sums, numbers and sums of squares, as whole numbers that add up over places and months.</summary>
    Square,

    /// <summary>Which file brought how much of a month's cells.</summary>
    Source,

    /// <summary>What a month's cells rest on, and what of it has come.</summary>
    Completeness,

    /// <summary>A month's days by dong, of the metrics that are told by day or week; of the last months only (<see cref="Read.Periods.DaysFrom"/>).</summary>
    Day,

    /// <summary>A year's medians by quarter and year, which do not follow from those of its months.</summary>
    Median,

    /// <summary>What is kept back of a year's figures.</summary>
    Sealed,
}
