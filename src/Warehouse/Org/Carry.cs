namespace DongHaeng.Warehouse.Org;

/// <summary>
/// A piece of a dong that was split, by which figures of before are carried onto the map of after. The pieces of a dong lie
/// side by side from 0 to 1,000, so that what they come to adds up to the whole.
/// </summary>
/// <param name="FromDong">The dong that was split.</param>
/// <param name="ToDong">The dong that the piece became.</param>
/// <param name="Until">The last day before the split.</param>
/// <param name="Low">Where the piece begins, in thousandths of the dong.</param>
/// <param name="High">Where it ends.</param>
/// <param name="Basis">What the shares rest on.</param>
public sealed record Carry(string FromDong, string ToDong, DateOnly Until, int Low, int High, string Basis)
{
    private const int Whole = 1000;

    /// <summary>What of a number falls on the piece; the pieces add up to it.</summary>
    public long Of(long number) => (number * High / Whole) - (number * Low / Whole);
}
