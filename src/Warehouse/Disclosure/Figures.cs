namespace DongHaeng.Warehouse.Disclosure;

/// <summary>The figures of metrics as they are, by number in their grid. One that nothing was counted for is 0, which is as telling as 3.</summary>
internal sealed class Figures(Grid grid)
{
    /// <summary>Where they stand.</summary>
    public Grid Grid => grid;

    /// <summary>Whether any file came for a place in a period: of one that sent nothing nothing is shown.</summary>
    public bool[] Reported { get; } = new bool[grid.Periods.Length * grid.Places.Length];

    /// <summary>Who or what is counted; of sums the amount in the smallest unit.</summary>
    public long[] Numerator { get; } = new long[grid.Size];

    /// <summary>Out of how many; 0 for counts and sums.</summary>
    public long[] Denominator { get; } = new long[grid.Size];

    /// <summary>Records behind it.</summary>
    public long[] Cases { get; } = new long[grid.Size];

    /// <summary>What has to be sealed of each; at first what was taken over from the snapshot before.</summary>
    public Seal[] Seals { get; } = new Seal[grid.Size];

    /// <summary>Of which periods nothing has changed since: their seals were taken over and are not looked for again.</summary>
    public bool[] Settled { get; } = new bool[grid.Periods.Length];

    /// <summary>Adds a cell to the figure of a period; of a place that is not in the grid nothing is shown.</summary>
    public void Add(int period, int place, int piece, (long Numerator, long Denominator, long Cases) counts)
    {
        if (Find(period, place, piece) is { } figure)
        {
            Numerator[figure] += counts.Numerator;
            Denominator[figure] += counts.Denominator;
            Cases[figure] += counts.Cases;
        }
    }

    /// <summary>Takes a seal over.</summary>
    public void Keep(int period, int place, int piece, Seal seal)
    {
        if (Find(period, place, piece) is { } figure)
        {
            Seals[figure] = seal;
        }
    }

    private int? Find(int period, int place, int piece) => Array.BinarySearch(grid.Numbers, place) is >= 0 and var at ? grid.Figure(period, at, piece) : null;
}
