using Microsoft.Extensions.Logging;
using Quartz;

namespace DongHaeng.Ingest.Rounds;

/// <summary>The nightly round on its schedule. Its log names suppliers, files and reasons; operators may filter by the event ids.</summary>
[DisallowConcurrentExecution]
public sealed partial class NightJob(Night night, ILogger<NightJob> log) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        Begins();
        var report = await night.Run(null, cancellationToken);
        var round = report.Round;
        foreach (var failure in round.Failures)
        {
            if (failure.Reason is FailureReason.Silent or FailureReason.Unreachable)
            {
                NoAnswer(failure.Supplier, failure.Reason, failure.What);
            }
            else
            {
                NotHad(failure.Supplier, failure.Reason, failure.What);
            }
        }

        foreach (var file in round.Refused)
        {
            Refused(file.Receipt.Name, file.Receipt.Supplier, file.Receipt.Dataset, file.Refusal!.Code, file.Refusal.En);
        }

        if (report.Destroyed is { Any: true } gone)
        {
            Destroyed(gone.Before, gone.Files, gone.Facts, gone.Rejects);
        }

        if (report.ReadOtherwise)
        {
            Otherwise(Intake.HowToReadAgain);
        }

        Done(round.Suppliers, round.Unchanged, round.Silent + round.Unreachable, round.Files, round.Refused.Count, round.RowsRead, round.RowsTaken, round.RowsRejected,
            Math.Round(report.Whole.TotalSeconds, 1), report.Snapshot ?? "-");
    }

    [LoggerMessage(1000, LogLevel.Information, "Night round begins")]
    private partial void Begins();

    [LoggerMessage(1001, LogLevel.Information, "Night round: {Suppliers} suppliers asked, {Unchanged} unchanged, {Silent} without an answer, {Files} new files, {RefusedFiles} refused, {Rows} rows, {Taken} taken, {Rejected} rejected, {Seconds} s, snapshot {Snapshot}")]
    private partial void Done(int suppliers, int unchanged, int silent, int files, int refusedFiles, long rows, long taken, long rejected, double seconds, string snapshot);

    [LoggerMessage(1005, LogLevel.Warning, "Destroyed what was kept long enough: {Files} landed files and {Facts} facts of days before {Before}, {Rejects} lines of the quarantine")]
    private partial void Destroyed(DateOnly before, int files, long facts, long rejects);

    [LoggerMessage(1006, LogLevel.Warning, "{Hint}")]
    private partial void Otherwise(string hint);

    [LoggerMessage(1002, LogLevel.Warning, "Refused {File} of {Supplier}, {Dataset}: {Code}. {Why}")]
    private partial void Refused(string file, string supplier, string dataset, string code, string why);

    [LoggerMessage(1003, LogLevel.Warning, "No answer of supplier {Supplier} ({Reason}): {What}")]
    private partial void NoAnswer(string supplier, FailureReason reason, string what);

    [LoggerMessage(1004, LogLevel.Warning, "Supplier {Supplier} ({Reason}): {What}")]
    private partial void NotHad(string supplier, FailureReason reason, string what);
}
