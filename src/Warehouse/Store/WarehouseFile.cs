using System.Globalization;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Sql;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Store;

/// <summary>
/// The file warehouse.duckdb with the one connection that writes it. Nobody else may open the file while this is open;
/// readers have the snapshots.
/// </summary>
public sealed class WarehouseFile : IDisposable
{
    /// <summary>The database's headers, which it writes first: a shorter file was never finished, for want of room, and holds nothing.</summary>
    private const int HeaderBytes = 3 * 4096;

    /// <summary>A database in memory beside the file, for rows that wait to be judged.</summary>
    internal const string Memory = "waiting";

    private WarehouseFile(string path) => (Connection, SecondConnection, Path) = (new($"Data Source={path}"), new($"Data Source={path}"), path);

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    // Files are read on the other cores meanwhile: with more threads the database's wait for one another by spinning. What does
    // not fit is written to the folder "spill"; the library cannot seal it.
    private const string Beside = "set threads = 1; set memory_limit = '600MB';";

    // Below that one core has done its work before others have been called to it, and waited for one another.
    private const long WorthSharing = 64 << 20;

    /// <summary>The database's name in SQL, with its schema.</summary>
    internal const string Name = "warehouse.main";

    /// <summary>The connection that writes the file; one thread at a time.</summary>
    internal DuckDBConnection Connection { get; }

    /// <summary>Another one, which writes into <see cref="Memory"/> meanwhile; one thread at a time.</summary>
    internal DuckDBConnection SecondConnection { get; }

    /// <summary>Opens the file, makes it where there is none, and brings its tables and places up to this program's.</summary>
    /// <param name="folder">The data folder.</param>
    /// <exception cref="IOException">Another process has it open, or it cannot be read; the message says which.</exception>
    public static WarehouseFile Open(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = System.IO.Path.Combine(folder, "warehouse.duckdb");
        if (new FileInfo(path) is { Exists: true, Length: < HeaderBytes })
        {
            File.Delete(path);
        }

        var file = new WarehouseFile(path);
        try
        {
            file.Connection.Open();
            file.Prepare(System.IO.Path.Combine(folder, "spill"));
            file.SecondConnection.Open();
            return file;
        }
        catch (DuckDBException e)
        {
            file.Dispose();
            throw new IOException($"The warehouse {path} cannot be opened: {e.Message.Split('\n')[0]}", e);
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        SecondConnection.Dispose();
        Connection.Dispose();
    }

    /// <summary>Runs statements without a result.</summary>
    internal void Run(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Does what takes long while nothing else works, as publishing does: with all cores where there is enough for them, and more memory.</summary>
    internal T Alone<T>(Func<T> work)
    {
        Run($"set threads = {Cores()}; set memory_limit = '1500MB'");
        try
        {
            return work();
        }
        finally
        {
            Run(Beside);
        }
    }

    /// <summary>The same, of what has no result.</summary>
    internal void Alone(Action work) => Alone(() =>
    {
        work();
        return true;
    });

    /// <summary>Commits. A commit may write the whole of the log into the file, which all cores can do together while readers wait for room.</summary>
    internal void Commit()
    {
        Run($"set threads = {Cores()}");
        try
        {
            Run("commit");
        }
        finally
        {
            Run("set threads = 1");
        }
    }

    /// <summary>The rows of a query, each made by a function from the reader.</summary>
    internal List<T> Query<T>(string sql, Func<System.Data.IDataRecord, T> make)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(make(reader));
        }

        return rows;
    }

    private int Cores() => Length(Path) + Length(Path + ".wal") < WorthSharing ? 1 : Environment.ProcessorCount;

    private static long Length(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    private void Prepare(string spill)
    {
        if (Directory.Exists(spill))
        {
            Directory.Delete(spill, true); // of a process that was killed
        }

        Run($"""
            set autoinstall_known_extensions = false;
            set autoload_known_extensions = false;
            set temp_directory = '{spill.Replace("'", "''", StringComparison.Ordinal)}';
            {Beside}
            set checkpoint_threshold = '256MB';
            """);
        Run($"attach ':memory:' as {Memory}");
        Run(SqlFiles.Read("ingest/ledger.sql"));
        Run(SqlFiles.Read("ingest/offer.sql"));
        Run(SqlFiles.Read("ingest/warning.sql"));
        Run(SqlFiles.Read("ingest/based.sql"));
        foreach (var contract in ContractCatalog.All)
        {
            Run(FactTable.Create(contract));
        }

        Run("begin");
        Run(SqlFiles.Read("org/org.sql"));
        foreach (var table in new[] { "gu", "dong", "center", "center_dong" })
        {
            FillOrg(table);
        }

        Run(SqlFiles.Read("ingest/served.sql"));
        Run("commit");
    }

    private void FillOrg(string table)
    {
        var lines = SqlFiles.Read($"org/{table}.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1);
        var values = lines.Select(l => "(" + string.Join(",", l.Split(',').Select(Literal)) + ")");
        Run(string.Create(CultureInfo.InvariantCulture, $"insert into org_{table} values {string.Join(",\n", values)}"));
    }

    private static string Literal(string cell) => cell.Length == 0 ? "null" : $"'{cell.Replace("'", "''", StringComparison.Ordinal)}'";
}
