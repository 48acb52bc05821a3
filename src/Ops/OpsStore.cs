using System.Globalization;
using Dapper;
using DongHaeng.Ops.Storage;
using Microsoft.Data.Sqlite;

namespace DongHaeng.Ops;

/// <summary>
/// The operational database, <c>ops.sqlite</c> in the data folder. Many threads and processes may read and write at
/// once: each change is one short transaction that has the write lock from its beginning.
/// </summary>
public sealed class OpsStore : IDisposable
{
    private readonly Lock writing = new();

    static OpsStore()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset?));
        SqlMapper.AddTypeHandler(new InstantColumn());
    }

    private OpsStore(string path, int patienceSeconds)
    {
        Path = path;
        ConnectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            ForeignKeys = true,
            DefaultTimeout = patienceSeconds,
        }.ToString();
    }

    /// <summary>The database file.</summary>
    public string Path { get; }

    /// <summary>How Quartz's store reaches the same file.</summary>
    public string ConnectionString { get; }

    /// <summary>Opens the database, makes it where there is none, and brings it to the program's schema.</summary>
    /// <param name="dataFolder">The folder that holds all stores; it is made when missing.</param>
    /// <param name="patienceSeconds">How long a change waits for another's before it gives up.</param>
    /// <exception cref="OpsUnavailableException">The file is locked, unreadable, no database, or of a newer program.</exception>
    public static OpsStore Open(string dataFolder, int patienceSeconds = 15)
    {
        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(dataFolder, "ops.sqlite"));
        try
        {
            Directory.CreateDirectory(dataFolder);
            var store = new OpsStore(path, patienceSeconds);
            using var connection = store.Connect();
            // Readers go on while one writes.
            connection.Execute("pragma journal_mode = wal");
            Migrations.Apply(connection, path);
            return store;
        }
        catch (SqliteException failure)
        {
            throw new OpsUnavailableException($"{path} cannot be opened: {Trouble.Of(failure)}", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new OpsUnavailableException(
                $"{path} cannot be made: {failure.Message} Name a data folder that this user may write.", failure);
        }
    }

    /// <summary>Lets go of the file.</summary>
    public void Dispose()
    {
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    internal T Read<T>(Func<SqliteConnection, T> read)
    {
        using var connection = Connect();
        return read(connection);
    }

    internal T Write<T>(Func<SqliteConnection, SqliteTransaction, T> write)
    {
        // SQLite lets one write at a time anyway; waiting here is fairer than its busy loop.
        lock (writing)
        {
            using var connection = Connect();
            using var change = connection.BeginTransaction();
            var result = write(connection, change);
            change.Commit();
            return result;
        }
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        // A recorded intent must outlive a power cut, or a mail could be sent twice: full, not normal.
        connection.Execute(string.Create(
            CultureInfo.InvariantCulture,
            $"pragma busy_timeout = {connection.DefaultTimeout * 1000}; pragma synchronous = full"));
        return connection;
    }
}
