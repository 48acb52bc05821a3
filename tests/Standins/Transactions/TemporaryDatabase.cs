using DuckDB.NET.Data;

namespace DongHaeng.Tests.Standins.Transactions;

/// <summary>A database file in a folder of its own, gone with the test.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("standins-");

    public string Path => System.IO.Path.Combine(folder.FullName, "test.duckdb");

    public DuckDBConnection Open() => Open(Path);

    public static DuckDBConnection Open(string path)
    {
        var connection = new DuckDBConnection($"Data Source={path}");
        connection.Open();
        return connection;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
