namespace DongHaeng.Dashboards.Administration.Schedules;

/// <summary>One of the server's schedules.</summary>
/// <param name="Name">Its name: night, reports, post, reminders.</param>
/// <param name="Cron">When it runs: a Quartz cron expression in Korean time.</param>
/// <param name="Next">When it runs next; null for never.</param>
/// <param name="Last">When it last ran by itself; null for never.</param>
/// <param name="Running">Whether its job runs now.</param>
public sealed record ScheduleLine(string Name, string Cron, DateTimeOffset? Next, DateTimeOffset? Last, bool Running);
