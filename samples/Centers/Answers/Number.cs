namespace DongHaeng.Samples.Centers.Answers;

/// <summary>Whole numbers as rows write them.</summary>
internal static class Number
{
    /// <summary>The number in a cell.</summary>
    /// <exception cref="FormatException">The cell is empty or holds something else.</exception>
    public static long Of(string cell) => long.Parse(cell, null);

    /// <summary>The number in a cell; null where it is empty.</summary>
    public static long? OrNull(string cell) => cell.Length == 0 ? null : Of(cell);
}
