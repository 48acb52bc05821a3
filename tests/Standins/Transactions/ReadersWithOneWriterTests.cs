using DuckDB.NET.Data;

namespace DongHaeng.Tests.Standins.Transactions;

public sealed class ReadersWithOneWriterTests : IDisposable
{
    private const int Readers = 3, Batches = 60, Facts = 3_000;

    private static readonly TimeSpan HangGuard = TimeSpan.FromMinutes(2);

    private readonly TemporaryDatabase database = new();

    public void Dispose() => database.Dispose();

    [Fact]
    public void A_reader_sees_nothing_of_an_open_transaction_and_all_of_it_after_the_commit()
    {
        using var writer = database.Open();
        using var reader = database.Open();
        BatchLedger.Create(writer);

        using (var transaction = writer.BeginTransaction())
        {
            BatchLedger.AppendFacts(writer, batch: 1, Facts);
            BatchLedger.Torn(reader).ShouldBe(0);
            BatchLedger.Batches(reader).ShouldBeEmpty();
            BatchLedger.Enter(writer, batch: 1, Facts);
            BatchLedger.Batches(reader).ShouldBeEmpty();
            transaction.Commit();
        }

        BatchLedger.Batches(reader).ShouldBe([1]);
        BatchLedger.Torn(reader).ShouldBe(0);
    }

    [Fact]
    public void A_reader_keeps_its_view_until_its_transaction_ends()
    {
        using var writer = database.Open();
        using var reader = database.Open();
        BatchLedger.Create(writer);

        using (var view = reader.BeginTransaction())
        {
            BatchLedger.Batches(reader).ShouldBeEmpty();
            Write(writer, batch: 1);
            BatchLedger.Batches(reader).ShouldBeEmpty();
        }

        BatchLedger.Batches(reader).ShouldBe([1]);
    }

    [Fact]
    public async Task Readers_beside_a_busy_writer_see_whole_commits_only()
    {
        using var writer = database.Open();
        BatchLedger.Create(writer);
        using var written = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(_ => new ReaderLoop(database)).ToList();
        var reading = readers.Select(reader => Task.Factory.StartNew(
            () => reader.Run(written.Token), TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToList();

        for (var batch = 1; batch <= Batches; batch++)
        {
            var looks = readers.Select(reader => reader.Looks).ToList();
            Write(writer, batch);

            // The writer may not run away from its readers, or they would have nothing to see.
            SpinWait.SpinUntil(
                () => reading.Any(task => task.IsFaulted) || readers.Zip(looks).All(pair => pair.First.Looks > pair.Second),
                HangGuard).ShouldBeTrue("a reader hangs");
        }

        await written.CancelAsync();
        await Task.WhenAll(reading);

        foreach (var reader in readers)
        {
            reader.Seen.ShouldBeInOrder();
            reader.Seen.Distinct().Count().ShouldBeGreaterThanOrEqualTo(Batches / 2); // one look may take in two commits
            reader.Seen[^1].ShouldBe(Batches);
        }
    }

    private static void Write(DuckDBConnection writer, int batch)
    {
        using var transaction = writer.BeginTransaction();
        BatchLedger.AppendFacts(writer, batch, Facts);
        BatchLedger.Enter(writer, batch, Facts);
        transaction.Commit();
    }
}
