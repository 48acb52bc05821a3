using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Sql;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Read;

/// <summary>What a later snapshot tells otherwise than an earlier one. Its figures are exact: it is for those who see everything.</summary>
public sealed class SnapshotDifference(SnapshotShelf shelf)
{
    /// <summary>The cells that changed, with what they were and are and the files behind it, in every format alike.</summary>
    /// <param name="earlier">A kept snapshot's id.</param>
    /// <param name="later">Another one's.</param>
    /// <param name="metric">Only this metric; null for all.</param>
    /// <param name="levels">Cells of which places.</param>
    /// <param name="scope">For whom.</param>
    /// <param name="format">As which kind of file.</param>
    /// <exception cref="UnauthorizedAccessException">The scope does not open everything exactly.</exception>
    /// <exception cref="KeyNotFoundException">A snapshot is not kept.</exception>
    public Export Export(string earlier, string later, string? metric, IReadOnlyList<Level> levels, Scope scope, Format format)
    {
        if (scope is not { Viewer.Role: Role.Analyst, Door: Door.SignedIn })
        {
            throw new UnauthorizedAccessException($"The account {scope.Viewer.Account} does not see all figures exactly: how two snapshots differ is for analysts.");
        }

        var attach = $"attach {Kept(earlier)} as earlier (read_only); attach {Kept(later)} as later (read_only)";
        var sql = Literals.In(SqlFiles.Read("read/diff.sql"),
            [
                new("metric", (object?)metric ?? DBNull.Value), new("levels", string.Join(',', levels).ToLowerInvariant()),
                new("protected", string.Join(',', MetricCatalog.All.Where(m => m.IsProtected).Select(m => m.Id))),
            ]);
        return ResultFile.Of(format, sql, () =>
        {
            var connection = new DuckDBConnection("Data Source=:memory:");
            connection.Open();
            Run(connection, attach);
            Run(connection, shelf.Parts(earlier).Apart(shelf.Parts(later)).Views("earlier_"));
            Run(connection, shelf.Parts(later).Apart(shelf.Parts(earlier)).Views("later_"));
            return connection;
        });
    }

    private string Kept(string id) => $"'{shelf.FileOf(shelf.Require(id)).Replace("'", "''", StringComparison.Ordinal)}'";

    private static void Run(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
