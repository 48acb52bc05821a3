namespace DongHaeng.Tests.Standins.Transactions;

/// <summary>The measure that the other tests rely on does notice what it is there for.</summary>
public sealed class BatchLedgerTests : IDisposable
{
    private readonly TemporaryDatabase database = new();

    public void Dispose() => database.Dispose();

    [Theory]
    [InlineData(10, 10, 0)]
    [InlineData(9, 10, 1)]
    [InlineData(10, 0, 1)]
    [InlineData(0, 10, 1)]
    public void A_batch_whose_facts_and_ledger_row_differ_counts_as_torn(int appended, int entered, long torn)
    {
        using var connection = database.Open();
        BatchLedger.Create(connection);
        if (appended > 0)
        {
            BatchLedger.AppendFacts(connection, batch: 1, appended);
        }

        if (entered > 0)
        {
            BatchLedger.Enter(connection, batch: 1, entered);
        }

        BatchLedger.Torn(connection).ShouldBe(torn);
    }
}
