namespace DongHaeng.Tests.Standins.Transactions;

/// <summary>Looks at the ledger again and again on a connection of its own.</summary>
internal sealed class ReaderLoop(TemporaryDatabase database)
{
    private int looks;

    public int Looks => Volatile.Read(ref looks);

    /// <summary>How many batches each look found.</summary>
    public List<int> Seen { get; } = [];

    /// <summary>Until <paramref name="written"/>, then once more.</summary>
    public void Run(CancellationToken written)
    {
        using var connection = database.Open();
        bool last;
        do
        {
            last = written.IsCancellationRequested;
            using var view = connection.BeginTransaction(); // one view for all that is asked
            var batches = BatchLedger.Batches(connection);
            BatchLedger.Torn(connection).ShouldBe(0);
            batches.ShouldBe(Enumerable.Range(1, batches.Count));
            Seen.Add(batches.Count);
            Interlocked.Increment(ref looks);
        }
        while (!last);
    }
}
