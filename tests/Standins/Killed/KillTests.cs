using System.Diagnostics;
using System.Globalization;
using DongHaeng.Tests.Standins.Transactions;

namespace DongHaeng.Tests.Standins.Killed;

public sealed class KillTests : IDisposable
{
    private readonly TemporaryDatabase database = new();

    public void Dispose() => database.Dispose();

    [Theory]
    [InlineData(KillPoint.TransactionBegun, 3, 2)]
    [InlineData(KillPoint.HalfAppended, 1, 0)]
    [InlineData(KillPoint.HalfAppended, 4, 3)]
    [InlineData(KillPoint.AllAppended, 3, 2)]
    [InlineData(KillPoint.LedgerEntered, 5, 4)]
    [InlineData(KillPoint.Committed, 1, 1)]
    [InlineData(KillPoint.Committed, 4, 4)]
    public async Task A_kill_loses_the_open_batch_and_nothing_else(KillPoint point, int batch, int kept)
    {
        using (var victim = new Victim(database.Path, point, batch))
        {
            (await victim.KillAfter(AppendingProcess.Waiting)).ShouldBe(kept);
        }

        using var connection = database.Open();
        BatchLedger.Batches(connection).ShouldBe(Enumerable.Range(1, kept));
        BatchLedger.Torn(connection).ShouldBe(0);
    }

    [Theory]
    [InlineData(20241101)]
    [InlineData(20241102)]
    [InlineData(20241103)]
    [InlineData(20241104)]
    [InlineData(20241105)]
    [InlineData(20241106)]
    public async Task A_kill_at_any_moment_leaves_whole_batches_and_all_that_were_called_committed(int seed)
    {
        var random = new Random(seed);
        var after = random.Next(1, 12);
        var microseconds = random.Next(0, 15_000);
        int committed;
        using (var victim = new Victim(database.Path, KillPoint.Nowhere, 0))
        {
            committed = await victim.KillAfter(after.ToString(CultureInfo.InvariantCulture), () => Spin(microseconds));
        }

        using var connection = database.Open();
        var batches = BatchLedger.Batches(connection);
        batches.ShouldBe(Enumerable.Range(1, batches.Count));
        batches.Count.ShouldBeInRange(committed, committed + 1); // a commit may be done and not yet said
        BatchLedger.Torn(connection).ShouldBe(0);
    }

    [Fact]
    public async Task After_a_kill_the_file_takes_new_batches()
    {
        using (var victim = new Victim(database.Path, KillPoint.HalfAppended, 3))
        {
            await victim.KillAfter(AppendingProcess.Waiting);
        }

        using (var writer = database.Open())
        {
            BatchLedger.AppendFacts(writer, batch: 3, facts: 10);
            BatchLedger.Enter(writer, batch: 3, facts: 10);
        }

        using var reader = database.Open();
        BatchLedger.Batches(reader).ShouldBe([1, 2, 3]);
        BatchLedger.Torn(reader).ShouldBe(0);
    }

    /// <summary>Moves the kill to another place in the batch; nothing is asserted about time.</summary>
    private static void Spin(int microseconds)
    {
        var clock = Stopwatch.StartNew();
        SpinWait.SpinUntil(() => clock.Elapsed.TotalMicroseconds >= microseconds);
    }
}
