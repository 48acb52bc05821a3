using DongHaeng.Ops.Audit;

namespace DongHaeng.Dashboards.Administration.Audit;

/// <summary>
/// Whether the audit log's chain is whole. The whole log is read for it, which takes seconds after years: what was found
/// is kept for a while, and an administrator may ask anew.
/// </summary>
/// <param name="log">The log.</param>
/// <param name="clock">What time it is.</param>
public sealed class ChainCheck(AuditLog log, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);
    private readonly Lock looking = new();
    private ChainState? last;

    /// <summary>What the chain looks like.</summary>
    /// <param name="anew">Whether it is looked at now in any case.</param>
    public ChainState Now(bool anew = false)
    {
        lock (looking)
        {
            var now = clock.GetUtcNow();
            return last is { } known && !anew && now - known.At < Kept ? known : last = new ChainState(now, log.Head(), log.Verify());
        }
    }
}
