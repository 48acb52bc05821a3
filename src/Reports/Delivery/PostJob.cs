using DongHaeng.Reports.Notices;
using DongHaeng.Reports.Reminders;
using Microsoft.Extensions.Logging;
using Quartz;

namespace DongHaeng.Reports.Delivery;

/// <summary>Tries the mails that are due again, every few minutes.</summary>
[DisallowConcurrentExecution]
public sealed partial class PostJob(Postman postman, ReminderPostman reminders, NoticePostman notices, Trouble trouble, ILogger<PostJob> log) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var reports = await postman.DeliverAsync(cancel: cancellationToken);
        trouble.Undelivered();
        foreach (var run in new[] { reports, await reminders.DeliverAsync(cancellationToken), await notices.DeliverAsync(cancellationToken) })
        {
            if (run != new PostRun(0, 0, 0, 0))
            {
                Done(run);
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "Outbox: {Run}")]
    private partial void Done(PostRun run);
}
