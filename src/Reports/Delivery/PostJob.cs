using Microsoft.Extensions.Logging;
using Quartz;

namespace DongHaeng.Reports.Delivery;

/// <summary>Tries the mails that are due again, every few minutes.</summary>
[DisallowConcurrentExecution]
public sealed partial class PostJob(Postman postman, ILogger<PostJob> log) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var run = await postman.DeliverAsync(cancel: cancellationToken);
        if (run != new PostRun(0, 0, 0, 0))
        {
            Done(run);
        }
    }

    [LoggerMessage(LogLevel.Information, "Outbox: {Run}")]
    private partial void Done(PostRun run);
}
