using Polly;
using Polly.Retry;

namespace DongHaeng.Ingest.Sources;

/// <summary>Asks again what failed in passing. What hangs, is refused or is not there is never asked twice.</summary>
internal static class Retry
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    /// <summary>Growing pauses with jitter, or the pause that the supplier asked for where it is bearable.</summary>
    public static ResiliencePipeline Pipeline(int retries) => retries == 0 ? ResiliencePipeline.Empty : new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<SourceException>(e => e.Passing && !(e.Pause > LongestPause)),
            MaxRetryAttempts = retries,
            Delay = TimeSpan.FromMilliseconds(250),
            MaxDelay = LongestPause,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            DelayGenerator = a => ValueTask.FromResult((a.Outcome.Exception as SourceException)?.Pause),
        })
        .Build();
}
