using DuckDB.NET.Data;

namespace DongHaeng.Tests.Standins.Transactions;

/// <summary>
/// Facts that arrive in batches, with a ledger row a batch that says how many there should be: the
/// smallest table pair on which a torn commit would show.
/// </summary>
internal static class BatchLedger
{
    public static void Create(DuckDBConnection connection) => Execute(connection, """
        create table ledger (batch integer, facts bigint, total bigint);
        create table facts (batch integer, value bigint, note varchar);
        """);

    /// <summary>Values 1 to <paramref name="facts"/>, whose total is known without adding them up.</summary>
    public static void AppendFacts(DuckDBConnection connection, int batch, int facts, int from = 1)
    {
        using var appender = connection.CreateAppender("facts");
        for (var value = from; value <= facts; value++)
        {
            appender.CreateRow().AppendValue(batch).AppendValue((long)value).AppendValue($"사실 {value} of batch {batch}").EndRow();
        }
    }

    public static void Enter(DuckDBConnection connection, int batch, int facts) =>
        Execute(connection, $"insert into ledger values ({batch}, {facts}, {(long)facts * (facts + 1) / 2})");

    /// <summary>The batches in the ledger, in order.</summary>
    public static IReadOnlyList<int> Batches(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select batch from ledger order by batch";
        using var reader = command.ExecuteReader();
        var batches = new List<int>();
        while (reader.Read())
        {
            batches.Add(reader.GetInt32(0));
        }

        return batches;
    }

    /// <summary>Batches whose facts and ledger row do not fit together, or of which only one is there.</summary>
    public static long Torn(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            select count(*)
            from ledger
            full join (select batch, count(*) as facts, sum(value) as total from facts group by batch) as found using (batch)
            where ledger.facts is distinct from found.facts or ledger.total is distinct from found.total
            """;
        return (long)command.ExecuteScalar()!;
    }

    public static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
