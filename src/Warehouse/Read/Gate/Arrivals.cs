namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>What came of what a figure rests on.</summary>
/// <param name="Expected">Deliveries of a center, dataset and month.</param>
/// <param name="Received">How many of them have come in full.</param>
/// <param name="Started">Of how many at least one day has come.</param>
internal readonly record struct Arrivals(int Expected, int Received, int Started)
{
    /// <summary>Both together.</summary>
    public Arrivals And(Arrivals other) => new(Expected + other.Expected, Received + other.Received, Started + other.Started);
}
