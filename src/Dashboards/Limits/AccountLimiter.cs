using System.Threading.RateLimiting;

namespace DongHaeng.Dashboards.Limits;

/// <summary>How often one account may be tried. The account stands in the form, so the handler asks.</summary>
/// <param name="rates">The rates.</param>
public sealed class AccountLimiter(RateSettings rates) : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(
        name => RateLimitPartition.GetFixedWindowLimiter(name.ToUpperInvariant(), _ => RateLimits.Window(rates.SignInsPerAccount)));

    /// <summary>Counts an attempt; gives how long to wait, null where there is no need to.</summary>
    public TimeSpan? Wait(string name)
    {
        using var lease = limiter.AttemptAcquire(name);
        return lease.IsAcquired ? null : RateLimits.RetryAfter(lease);
    }

    /// <summary>Lets go of the counts.</summary>
    public void Dispose() => limiter.Dispose();
}
