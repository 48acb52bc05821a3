using Microsoft.Extensions.Hosting;
using Quartz;

namespace DongHaeng.Host;

/// <summary>Brings stored schedules up to the settings while the server starts.</summary>
/// <param name="schedulers">Where the clockwork is found.</param>
/// <param name="settings">What is wanted.</param>
internal sealed class ScheduleSettling(ISchedulerFactory schedulers, Settings settings) : IHostedService
{
    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken) =>
        await Schedules.Settle(await schedulers.GetScheduler(cancellationToken), settings, cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
