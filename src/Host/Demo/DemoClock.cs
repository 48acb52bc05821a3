namespace DongHaeng.Host.Demo;

/// <summary>A clock that began in the night after 1 November 2024, when there were 425 centers, and goes on from there.</summary>
internal sealed class DemoClock : TimeProvider
{
    /// <summary>The evening whose exports the demo ends with.</summary>
    public static readonly DateOnly Evening = new(2024, 11, 1);

    private static readonly DateTimeOffset Start = new(2024, 11, 2, 1, 30, 0, TimeSpan.FromHours(9));
    private readonly DateTimeOffset began = System.GetUtcNow();

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Start.ToUniversalTime() + (System.GetUtcNow() - began);
}
