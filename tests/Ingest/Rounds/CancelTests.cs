using DongHaeng.Ingest.Rounds;
using DongHaeng.Warehouse.Publish;

namespace DongHaeng.Tests.Ingest.Rounds;

public sealed class CancelTests
{
    [Fact]
    public async Task A_round_that_is_stopped_keeps_what_was_committed_and_the_next_completes_it()
    {
        var history = new History(seed: 9, files: 30);
        using var undisturbed = new Center();
        history.Offer(undisturbed.Exports, ..);
        var settings = undisturbed.From([.. History.Suppliers]) with { FilesPerCommit = 4, AtOnce = 1 };
        await undisturbed.Night(settings);

        using var center = new Center();
        using var stop = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(() => center.Night(settings, new StopAfter(10, stop), stop.Token));
        var files = center.Query("select count(*)::integer, sum(rows_read - rows_taken - rows_revised - rows_outdated - rows_rejected)::integer from delivery", r => (r.GetInt32(0), r.GetInt32(1)));
        files.ShouldBe([(8, 0)]); // two commits of four
        new SnapshotShelf(center.Data).Current().ShouldBeNull();

        (await center.Night(settings)).Round.Files.ShouldBe(22);
        SnapshotDifference.Between(Figures(undisturbed), Figures(center)).ShouldBeEmpty();
    }

    private static (SnapshotShelf, string) Figures(Center center)
    {
        var shelf = new SnapshotShelf(center.Data);
        return (shelf, shelf.Current()!);
    }

    private sealed class StopAfter(int files, CancellationTokenSource stop) : IProgress<RoundProgress>
    {
        public void Report(RoundProgress value)
        {
            if (value.Files == files)
            {
                stop.Cancel();
            }
        }
    }
}
