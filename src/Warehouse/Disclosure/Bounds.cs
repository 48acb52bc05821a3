namespace DongHaeng.Warehouse.Disclosure;

/// <summary>Between which numbers a count lies, both of them among those that it may be.</summary>
/// <param name="Low">The least that it may be.</param>
/// <param name="High">The most that it may be.</param>
internal record struct Bounds(long Low, long High)
{
    /// <summary>How far apart they are: 0 where the count is known.</summary>
    public readonly long Width => High - Low;
}
