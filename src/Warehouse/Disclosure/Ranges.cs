using DongHaeng.Warehouse.Metrics;

namespace DongHaeng.Warehouse.Disclosure;

/// <summary>What a reader knows of each count: it is no less than one number, and no more than another.</summary>
internal sealed class Ranges
{
    /// <summary>More than any count, for what is not told.</summary>
    public const long Unknown = 1_000_000_000_000;

    // Both ends stand beside each other: a look at a line reads both, from one place in memory instead of two.
    private readonly Bounds[] all;

    private Ranges(Bounds[] all) => this.all = all;

    /// <summary>The ranges of all counts.</summary>
    public Bounds[] All => all;

    /// <summary>The range of a count.</summary>
    public ref Bounds this[int count] => ref all[count];

    /// <summary>What each figure tells of its own counts.</summary>
    public static Ranges Told(Counts counts, Seal[] seals)
    {
        var ranges = new Ranges(new Bounds[counts.Values.Length]);
        for (var count = 0; count < counts.Values.Length; count++)
        {
            ranges.Tell(count, counts, seals[counts.FigureOf(count)]);
        }

        return ranges;
    }

    /// <summary>
    /// What a figure tells of one of its counts to the reader of a passed-on mail, who is told most: cities and gus exactly
    /// from 8 on, dongs rounded. A rest is never told: it follows.
    /// </summary>
    public void Tell(int count, Counts counts, Seal seal)
    {
        var kind = counts.MetricOf(count).Kind;
        (all[count].Low, all[count].High) = (counts.Tells[count] && seal != Seal.Withheld, count % counts.PerFigure) switch
        {
            (false, _) => (0, kind == MetricKind.Count && seal != Seal.Withheld ? Counts.Small - 1 : Unknown),
            (true, Counts.Rest) => (Counts.Small, Unknown),
            _ when seal == Seal.None && !counts.OfDong(count) => (counts.Values[count], counts.Values[count]),
            _ => Rounded(counts.Values[count], counts.Step(count), kind == MetricKind.Sum ? 0 : Counts.Small),
        };
    }

    /// <summary>The same again, to narrow further.</summary>
    public Ranges Copy() => new([.. all]);

    /// <summary>Writes the same into others.</summary>
    public void CopyTo(Ranges others) => all.CopyTo(others.all, 0);

    private static (long Low, long High) Rounded(long value, long step, long least)
    {
        var shown = step * (long)Math.Round(value / (double)step, MidpointRounding.AwayFromZero);
        return (Math.Max(shown - (step / 2), least), shown + (step / 2));
    }
}
