namespace DongHaeng.Reports.Delivery;

/// <summary>How long a mail rests after a passing failure: a minute, then four times as long each time, at most four hours.</summary>
public static class RetryPause
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(4);

    /// <summary>The pause after an attempt.</summary>
    /// <param name="attempt">1 for the first.</param>
    public static TimeSpan After(int attempt)
    {
        var pause = TimeSpan.FromMinutes(Math.Pow(4, Math.Min(attempt, 10) - 1));
        return pause < Longest ? pause : Longest;
    }
}
