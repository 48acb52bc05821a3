using DongHaeng.Dashboards.Views;
using DongHaeng.Reports.Delivery;
using DongHaeng.Reports.Notices;
using Microsoft.Extensions.Logging;
using Quartz;

namespace DongHaeng.Host;

/// <summary>Writes to people of the pages that they keep, on its schedule.</summary>
[DisallowConcurrentExecution]
internal sealed partial class ViewJob(Watching watching, NoticePostman postman, ILogger<ViewJob> log) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var (queued, trouble) = watching.Put(cancellationToken);
        foreach (var what in trouble)
        {
            Failed(what);
        }

        Done(queued, await postman.DeliverAsync(cancellationToken));
    }

    [LoggerMessage(LogLevel.Warning, "A kept view could not be written of: {What}")]
    private partial void Failed(string what);

    [LoggerMessage(LogLevel.Information, "Kept views: {Queued} new mails. {Post}")]
    private partial void Done(int queued, PostRun post);
}
