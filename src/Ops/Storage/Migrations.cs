using Dapper;
using Microsoft.Data.Sqlite;

namespace DongHaeng.Ops.Storage;

/// <summary>Brings a database to the schema that the program expects.</summary>
internal static class Migrations
{
    private const string Ledger =
        "create table if not exists schema_migration (name text primary key, applied_at text not null)";

    /// <summary>Applies what is missing, all of it or nothing; several programs may try at once.</summary>
    /// <exception cref="OpsUnavailableException">A newer program wrote the database.</exception>
    public static void Apply(SqliteConnection connection, string path)
    {
        using var change = connection.BeginTransaction();
        connection.Execute(Ledger, transaction: change);
        var applied = connection.Query<string>("select name from schema_migration", transaction: change).ToHashSet();
        var known = OpsSql.Migrations();
        var unknown = applied.Except(known.Select(m => m.Name)).Order(StringComparer.Ordinal).FirstOrDefault();
        if (unknown is not null)
        {
            throw new OpsUnavailableException(
                $"{path} was written by a newer program (schema step {unknown}): start that version, or restore a backup made before it.");
        }

        foreach (var migration in known.Where(m => !applied.Contains(m.Name)))
        {
            connection.Execute(migration.Sql, transaction: change);
            connection.Execute(
                "insert into schema_migration (name, applied_at) values (@Name, @at)",
                new { migration.Name, at = TimeProvider.System.GetUtcNow() },
                change);
        }

        change.Commit();
    }
}
