using DongHaeng.Dashboards.Administration.Schedules;
using Quartz;

namespace DongHaeng.Host.Administration;

/// <summary>The server's schedules as pages show them, and starting one at once.</summary>
internal static class ScheduleLines
{
    /// <summary>All schedules that are in force, in the order in which they are declared.</summary>
    public static async Task<IReadOnlyList<ScheduleLine>> Of(IScheduler scheduler, CancellationToken cancel)
    {
        var running = await Running(scheduler, cancel);
        var lines = new List<ScheduleLine>();
        foreach (var name in Schedules.Names)
        {
            if (await scheduler.GetTrigger(new TriggerKey(name), cancel) is ICronTrigger trigger)
            {
                lines.Add(new ScheduleLine(name, trigger.CronExpressionString!, trigger.NextFireTimeUtc, trigger.PreviousFireTimeUtc, running.Contains(trigger.JobKey)));
            }
        }

        return lines;
    }

    /// <summary>
    /// Starts a schedule's job as its time would: the job itself lets no other of its kind run beside it. False where
    /// there is none of that name, or it runs or was started already.
    /// </summary>
    public static async Task<bool> Run(IScheduler scheduler, string name, CancellationToken cancel)
    {
        if (!Schedules.Names.Contains(name) || await scheduler.GetTrigger(new TriggerKey(name), cancel) is not { } trigger
            || (await Running(scheduler, cancel)).Contains(trigger.JobKey)
            || (await scheduler.QueryTriggers(new TriggerQuery { Job = trigger.JobKey }, cancel)).Items.Count > 1)
        {
            return false;
        }

        await scheduler.TriggerJob(trigger.JobKey, cancel);
        return true;
    }

    private static async Task<HashSet<JobKey>> Running(IScheduler scheduler, CancellationToken cancel) =>
        [.. (await scheduler.QueryFireInstances(new FireInstanceQuery(), cancel)).Items.Where(one => one.State == FireInstanceState.Executing).Select(one => one.JobKey).OfType<JobKey>()];
}
