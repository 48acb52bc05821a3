using DongHaeng.Dashboards.Units;
using DongHaeng.Warehouse.Read;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DongHaeng.Dashboards.Notable;

/// <summary>
/// When another snapshot becomes current, finds what is notable in the city and its gus before anybody asks, and so reads the
/// figures that first pages need: nobody waits for them in the morning.
/// </summary>
/// <param name="reader">The gate.</param>
/// <param name="kept">Where findings are kept.</param>
/// <param name="log">Where trouble is told.</param>
public sealed partial class FindingsAhead(MetricReader reader, FindingsKept kept, ILogger<FindingsAhead> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    /// <summary>Finds them for those who see the city and all gus: analysts, directors and each gu's supervisor. How many pages that is.</summary>
    /// <param name="pinned">The gate at one snapshot.</param>
    /// <param name="cancel">Ends it between two pages.</param>
    public int Find(MetricReader pinned, CancellationToken cancel)
    {
        if (pinned.Info() is not { } info)
        {
            return 0;
        }

        var everything = Of(Role.Analyst, null);
        var gus = pinned.Units(everything).Where(unit => unit.Level == Level.Gu);
        var count = 0;
        foreach (var scope in new[] { everything, Of(Role.Director, null) }.Concat(gus.Select(gu => Of(Role.Supervisor, gu.Id))))
        {
            var units = pinned.Units(scope);
            foreach (var unit in units.Where(unit => unit.Level == Level.City || (unit.Level == Level.Gu && (scope.AllUnits || unit.Id == scope.Gu))))
            {
                cancel.ThrowIfCancellationRequested();
                kept.Of(pinned, scope, unit, Place.PartsOf(unit, units), units, info.LastMonth, info);
                count++;
            }
        }

        return count;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        string? seen = null;
        using var timer = new PeriodicTimer(Pause);
        do
        {
            try
            {
                var pinned = reader.Pinned();
                if (pinned.Info()?.Id is { } id && id != seen)
                {
                    await Task.Run(() => Find(pinned, stoppingToken), stoppingToken);
                    seen = id;
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The pages say the same to whoever opens them; this only was to spare them the wait.
                Failed(failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static Scope Of(Role role, string? unit) => Scope.Of(new Viewer("findings", role, unit), Door.SignedIn);

    [LoggerMessage(LogLevel.Warning, "What is notable could not be found ahead")]
    private partial void Failed(Exception failure);
}
