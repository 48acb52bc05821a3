using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Notices;
using Microsoft.Extensions.Logging;
using Quartz;

namespace DongHaeng.Reports.Delivery;

/// <summary>Looks which reports may go out for the last of their periods that has ended, and which have to be corrected, and mails them.</summary>
[DisallowConcurrentExecution]
public sealed partial class ReportJob(Dispatch dispatch, Postman postman, Trouble trouble, ILogger<ReportJob> log) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var late = new List<string>();
        foreach (var report in ReportCatalog.All)
        {
            var run = dispatch.Put(report, period: null, byHand: false, progress: null, cancellationToken) + dispatch.Correct(report, cancellationToken);
            foreach (var skipped in run.Skipped.Concat(run.Late))
            {
                Skipped(report.Id, skipped);
            }

            late.AddRange(run.Late);
            Queued(report.Id, run.Reports, run.Queued);
        }

        trouble.Held(late);

        await postman.DeliverAsync(cancel: cancellationToken);
    }

    [LoggerMessage(LogLevel.Warning, "Report {Report}: {What}")]
    private partial void Skipped(string report, string what);

    [LoggerMessage(LogLevel.Information, "Report {Report}: {Drawn} drawn, {Queued} new mails")]
    private partial void Queued(string report, int drawn, int queued);
}
