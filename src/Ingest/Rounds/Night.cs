using System.Diagnostics;
using DongHaeng.Warehouse.Publish;

namespace DongHaeng.Ingest.Rounds;

/// <summary>
/// A round and the publishing of what it brought: what the schedule runs at night and `ingest run` runs by hand. Only one
/// runs at a time.
/// </summary>
public sealed class Night(Intake intake, Publisher publisher, SnapshotShelf shelf, IngestSettings settings, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim one = new(1);

    /// <summary>Pulls, loads and publishes.</summary>
    public async Task<NightReport> Run(IProgress<RoundProgress>? progress, CancellationToken cancel)
    {
        await one.WaitAsync(cancel);
        try
        {
            using var span = NightMeters.Spans.StartActivity("night");
            var begun = Stopwatch.GetTimestamp();
            var round = await new Round(intake, settings, clock).Run(progress, cancel);
            var destroyed = new Landing.Destruction(intake, settings, clock).Run();
            // A night that ended between loading and publishing left figures that nobody sees yet.
            var news = shelf.Current() == null || publisher.Behind();
            var publishing = Stopwatch.GetTimestamp();
            var snapshot = news ? publisher.Publish(clock.GetUtcNow()) : null;
            var night = new NightReport(round, snapshot)
            {
                Destroyed = destroyed,
                ReadOtherwise = intake.ReadOtherwise,
                Publishing = snapshot == null ? TimeSpan.Zero : Stopwatch.GetElapsedTime(publishing),
                Whole = Stopwatch.GetElapsedTime(begun),
            };
            NightMeters.Count(night);
            return night;
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Lets go of the lock.</summary>
    public void Dispose() => one.Dispose();
}
