using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace DongHaeng.Dashboards.Provider;

/// <summary>The answers of the provider that were taken: each is good once, also for who copied the browser's cookies.</summary>
/// <param name="clock">What time it is.</param>
public sealed class SpentStates(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> spent = new();

    /// <summary>For how long a sign-in that was begun may be ended.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromMinutes(15);

    /// <summary>Spends a state; false where it was spent before.</summary>
    public bool Spend(string state)
    {
        var now = clock.GetUtcNow();
        foreach (var (key, until) in spent)
        {
            if (until <= now)
            {
                spent.TryRemove(key, out _);
            }
        }

        return spent.TryAdd(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state))), now + Lifetime);
    }
}
