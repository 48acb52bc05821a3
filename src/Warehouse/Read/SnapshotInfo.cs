namespace DongHaeng.Warehouse.Read;

/// <summary>What a snapshot says of itself.</summary>
/// <param name="Id">Its number, such as 000012.</param>
/// <param name="AsOf">The reference day (기준일): what was known at its end.</param>
/// <param name="PublishedAt">When it was made.</param>
/// <param name="FirstMonth">The first month with data.</param>
/// <param name="LastMonth">The last month that has ended by <paramref name="AsOf"/>.</param>
/// <param name="ClosedThrough">The last month whose figures are final (확정); later ones are provisional (잠정). Null when none is.</param>
public sealed record SnapshotInfo(string Id, DateOnly AsOf, DateTimeOffset PublishedAt, DateOnly FirstMonth, DateOnly LastMonth, DateOnly? ClosedThrough)
{
    /// <summary>The first day that is told by itself; null where none is, as in snapshots of earlier programs.</summary>
    public DateOnly? DaysFrom { get; init; }

    /// <summary>The first period of a length of which something is known; null where there is none of so short ones.</summary>
    public DateOnly? Earliest(Grain grain) => !Periods.OfDays(grain) ? Periods.Earliest(FirstMonth, grain) : DaysFrom is { } first ? Periods.Earliest(first, grain) : null;

    /// <summary>The last period of a length that has ended, or whose last month has begun; of months the last that has ended.</summary>
    public DateOnly Latest(Grain grain) => grain switch
    {
        Grain.Day => AsOf,
        Grain.Week => Periods.Start(AsOf.AddDays(-6), grain),
        _ => Periods.Start(LastMonth, grain),
    };
}
