using DongHaeng.Ingest.Rounds;
using DongHaeng.Reports.Delivery;
using DongHaeng.Reports.Reminders;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace DongHaeng.Host;

/// <summary>What runs when. Kept in ops.sqlite, so that a run missed while the server was down is made up for.</summary>
internal static class Schedules
{
    private const string EveryFiveMinutes = "0 0/5 * * * ?";

    /// <summary>The schedules, by the names of their triggers.</summary>
    public static IReadOnlyList<string> Names { get; } = ["night", "reports", "post", "reminders", "views"];

    /// <summary>Declares the jobs; schedules that are stored already stay, with the time of their next run.</summary>
    public static void Declare(IQuartzBuilder quartz, House house)
    {
        quartz.UseDefaultTimeZone(Warehouse.Seoul.Zone);
        quartz.ConfigureScheduler(o => o.ShutdownJobInterruption = ShutdownJobInterruption.Always);
        quartz.Services.Configure<QuartzOptions>(o => o.Scheduling.IgnoreDuplicates = true);
        quartz.UsePersistentStore(store =>
        {
            store.UseSqlite(Microsoft.Data.Sqlite.SqliteFactory.Instance, house.Ops.ConnectionString);
            store.UseSystemTextJsonSerializer();
            store.ProvisionSchema();
        });
        Add<NightJob>(quartz, "night", house.Settings.Ingest.NightlyCron);
        if (house.Settings.Mail != null)
        {
            Add<ReportJob>(quartz, "reports", house.Settings.ReportCron);
            Add<PostJob>(quartz, "post", EveryFiveMinutes);
            Add<RemindJob>(quartz, "reminders", house.Settings.ReminderCron);
            Add<ViewJob>(quartz, "views", house.Settings.ViewCron);
        }
    }

    /// <summary>
    /// Brings stored schedules up to the settings, before the clockwork runs: a changed time replaces the stored one, and
    /// one that is not wanted goes. Started first, it would make up for a run that this server has no parts for.
    /// </summary>
    public static async Task Settle(IScheduler scheduler, Settings settings, CancellationToken cancel)
    {
        var wanted = new Dictionary<string, string?>
        {
            ["night"] = settings.Ingest.NightlyCron,
            ["reports"] = settings.Mail == null ? null : settings.ReportCron,
            ["post"] = settings.Mail == null ? null : EveryFiveMinutes,
            ["reminders"] = settings.Mail == null ? null : settings.ReminderCron,
            ["views"] = settings.Mail == null ? null : settings.ViewCron,
        };
        foreach (var (name, cron) in wanted)
        {
            var key = new TriggerKey(name);
            if (await scheduler.GetTrigger(key, cancel) is not ICronTrigger stored)
            {
                continue;
            }

            if (cron == null)
            {
                await scheduler.UnscheduleJob(key, cancel);
            }
            else if (stored.CronExpressionString != cron)
            {
                var changed = TriggerBuilder.Create().WithIdentity(key).ForJob(stored.JobKey).WithCronSchedule(cron, Korean).Build();
                await scheduler.RescheduleJob(key, changed, cancel);
            }
        }
    }

    private static void Add<T>(IQuartzBuilder quartz, string name, string cron)
        where T : class, IJob => quartz.ScheduleJob<T>(t => t.WithIdentity(name).WithCronSchedule(cron, Korean));

    private static void Korean(CronScheduleBuilder schedule) =>
        schedule.InTimeZone(Warehouse.Seoul.Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed);
}
