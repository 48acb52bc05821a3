using Microsoft.Extensions.Logging;
using Quartz;

namespace DongHaeng.Ingest.Rounds;

/// <summary>The nightly round on its schedule.</summary>
[DisallowConcurrentExecution]
public sealed partial class NightJob(Night night, ILogger<NightJob> log) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var (round, snapshot) = await night.Run(null, cancellationToken);
        foreach (var failure in round.Failures)
        {
            NotHad(failure.Supplier, failure.What);
        }

        foreach (var file in round.Refused)
        {
            Refused(file.Receipt.Name, file.Receipt.Supplier, file.Refusal!.En);
        }

        Done(round.Suppliers, round.Files, round.RowsRead, round.RowsRejected, snapshot ?? "-");
    }

    [LoggerMessage(LogLevel.Warning, "Supplier {Supplier}: {What}")]
    private partial void NotHad(string supplier, string what);

    [LoggerMessage(LogLevel.Warning, "Refused {File} of {Supplier}: {Why}")]
    private partial void Refused(string file, string supplier, string why);

    [LoggerMessage(LogLevel.Information, "Night round: {Suppliers} suppliers asked, {Files} new files, {Rows} rows, {Rejected} rejected, snapshot {Snapshot}")]
    private partial void Done(int suppliers, int files, long rows, long rejected, string snapshot);
}
