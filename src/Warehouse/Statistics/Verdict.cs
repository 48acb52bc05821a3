namespace DongHaeng.Warehouse.Statistics;

/// <summary>What may be said of a place beside all others.</summary>
public enum Verdict
{
    /// <summary>Fewer than ten: it is shown, never classified.</summary>
    TooFew,

    /// <summary>Inside the limits: no reason to call it different.</summary>
    Within,

    /// <summary>Above the limits by more than chance and the usual differences between places.</summary>
    Higher,

    /// <summary>Below the limits by more than chance and the usual differences between places.</summary>
    Lower,
}

/// <summary>Says of places whether their proportions lie outside the funnel at 99.8 %, with the variance between places.</summary>
public static class Verdicts
{
    /// <summary>Of fewer than this nothing is said.</summary>
    public const long Least = 10;

    /// <summary>The verdict on one place.</summary>
    /// <param name="cases">How many are counted.</param>
    /// <param name="total">Of how many.</param>
    /// <param name="all">What all places together say; null where there are too few of them.</param>
    public static Verdict Of(long cases, long total, OverDispersion? all)
    {
        if (total < Least || all == null)
        {
            return Verdict.TooFew;
        }

        var limits = all.Limits(total, Confidence.P998);
        var share = cases / (double)total;
        return share < limits.Lower ? Verdict.Lower : share > limits.Upper ? Verdict.Higher : Verdict.Within;
    }
}
