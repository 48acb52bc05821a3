using System.Globalization;
using DongHaeng.Tests.Standins.Transactions;

namespace DongHaeng.Tests.Standins.Killed;

/// <summary>
/// The process that is killed: appends batch after batch, a commit each, and says on its standard
/// output which are committed.
/// </summary>
internal static class AppendingProcess
{
    public const string Verb = "append-until-killed";
    public const int Facts = 5_000;
    public const string Waiting = "waiting";

    /// <summary>Arguments: the database, the point to stop at, the batch to stop in.</summary>
    public static int Run(string path, string point, string batchAt)
    {
        var stopAt = (Enum.Parse<KillPoint>(point), int.Parse(batchAt, CultureInfo.InvariantCulture));
        using var connection = TemporaryDatabase.Open(path);
        BatchLedger.Execute(connection, "set wal_autocheckpoint = '500KB'"); // so that kills meet checkpoints too
        BatchLedger.Create(connection);
        for (var batch = 1; ; batch++)
        {
            using var transaction = connection.BeginTransaction();
            Pass(KillPoint.TransactionBegun);
            BatchLedger.AppendFacts(connection, batch, Facts / 2);
            Pass(KillPoint.HalfAppended);
            BatchLedger.AppendFacts(connection, batch, Facts, from: Facts / 2 + 1);
            Pass(KillPoint.AllAppended);
            BatchLedger.Enter(connection, batch, Facts);
            Pass(KillPoint.LedgerEntered);
            transaction.Commit();
            Say(batch.ToString(CultureInfo.InvariantCulture));
            Pass(KillPoint.Committed);

            void Pass(KillPoint here)
            {
                if (stopAt == (here, batch))
                {
                    Say(Waiting);
                    Thread.Sleep(Timeout.Infinite);
                }
            }
        }
    }

    private static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
