namespace DongHaeng.Warehouse.Read;

/// <summary>
/// What the plans in force ask of a place for a share or a median (목표). It is public: a plan, and no figure of anybody. Every
/// dong has its own, and those of shares do not add up: a larger place has a range.
/// </summary>
/// <param name="Month">First day of the month for which they hold.</param>
/// <param name="Low">The lowest of its dongs, in the metric's unit.</param>
/// <param name="High">The highest; of a dong the same.</param>
public sealed record Target(DateOnly Month, double Low, double High)
{
    /// <summary>The one target that it is; null where its dongs have several.</summary>
    public double? Single => Low == High ? Low : null;
}
