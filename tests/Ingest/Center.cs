using DongHaeng.Ingest;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Ingest;

/// <summary>A data folder with the exports of hand-made centers and the program's own parts around it.</summary>
public sealed class Center : IDisposable
{
    private readonly TempFolder folder = new();

    public Center() => Exports = new Exports(folder["exports"]);

    public Exports Exports { get; }

    public string Data => folder["data"];

    public string Keys => folder["keys"];

    public IngestSettings Settings { get; init; } = new();

    public IngestSettings From(params string[] suppliers) =>
        Settings with { Sources = [new SourceSettings { Kind = "folder", Location = Exports.Root, Suppliers = suppliers }] };

    public Task<NightReport> Night(IngestSettings? settings = null) => Night(settings, null, TestContext.Current.CancellationToken);

    public async Task<NightReport> Night(IngestSettings? settings, IProgress<RoundProgress>? progress, CancellationToken cancel)
    {
        settings ??= From("c0001");
        var shelf = new SnapshotShelf(Data);
        using var warehouse = WarehouseFile.Open(Data);
        using var intake = new Intake(Data, Keys, warehouse);
        using var night = new Night(intake, new Publisher(warehouse, shelf), shelf, settings, new FixedClock(new(2026, 1, 15, 1, 30, 0, TimeSpan.FromHours(9))));
        return await night.Run(progress, cancel);
    }

    /// <summary>A dong's figure for a month as the analyst reads it.</summary>
    public MetricRow Cell(string metric, string month, string unit = "d0001", Grain grain = Grain.Month)
    {
        using var reader = new MetricReader(new SnapshotShelf(Data));
        var day = DateOnly.Parse(month + "-01");
        var level = unit[0] switch { 'd' => Level.Dong, 'g' => Level.Gu, _ => Level.City };
        return reader.Read(new MetricQuery(metric, [level], grain, day, day, unit), Scope.Of(new Viewer("test", Role.Analyst, null), Door.SignedIn)).Single(r => r.UnitId == unit);
    }

    /// <summary>What was set aside, by file in the order of arrival.</summary>
    public List<(string File, int Line, string Column, string Reason, string? Masked)> Rejects() => Query(
        "select file_name, line, column_id, reject.reason, value_masked from reject join delivery using (delivery_no) order by delivery_no, line, column_id",
        r => (r.GetString(0), r.GetInt32(1), r.GetString(2), r.GetString(3), r.IsDBNull(4) ? null : r.GetString(4)));

    public List<T> Query<T>(string sql, Func<System.Data.IDataRecord, T> make)
    {
        using var connection = new DuckDB.NET.Data.DuckDBConnection($"Data Source={Path.Combine(Data, "warehouse.duckdb")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(make(reader));
        }

        return rows;
    }

    public void Dispose() => folder.Dispose();
}
