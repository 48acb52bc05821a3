using Microsoft.Extensions.Logging;
using Quartz;

namespace DongHaeng.Reports.Reminders;

/// <summary>Reminds those who are behind, on its schedule and on business days.</summary>
[DisallowConcurrentExecution]
public sealed partial class RemindJob(Reminding reminding, ReminderPostman postman, ILogger<RemindJob> log) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var run = reminding.Put();
        var post = await postman.DeliverAsync(cancellationToken);
        Done(run.Day, run.Open, run.Queued, post);
    }

    [LoggerMessage(LogLevel.Information, "Reminders of {Day}: {Open} deliveries open, {Queued} new mails. {Post}")]
    private partial void Done(DateOnly day, int open, int queued, Delivery.PostRun post);
}
