using DongHaeng.Ops;
using Microsoft.Data.Sqlite;

namespace DongHaeng.Tests.Ops;

/// <summary>A data folder of its own for each test, with a real SQLite file and a clock that the test sets.</summary>
public sealed class OpsFolder : IDisposable
{
    private OpsStore? store;

    public string Path { get; } = Directory.CreateTempSubdirectory("dh-ops-").FullName;

    public SetClock Clock { get; } = new(new DateTimeOffset(2024, 11, 1, 9, 0, 0, TimeSpan.FromHours(9)));

    public OpsStore Store => store ??= OpsStore.Open(Path);

    public string DatabaseFile => System.IO.Path.Combine(Path, "ops.sqlite");

    /// <summary>Ends the store as the end of its process would, so that the next use opens the file anew.</summary>
    public void Restart()
    {
        store?.Dispose();
        store = null;
    }

    /// <summary>What somebody with the file and a database tool could do.</summary>
    public void Tamper(string sql)
    {
        _ = Store;
        using var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        Restart();
        Directory.Delete(Path, recursive: true);
    }
}
