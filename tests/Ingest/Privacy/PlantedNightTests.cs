using System.Text;
using System.Text.Json;
using DongHaeng.Ingest;
using DongHaeng.Ingest.Landing;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Ops;
using DongHaeng.Ops.Contacts;
using DongHaeng.Ops.Reminders;
using DongHaeng.Reports.Delivery;
using DongHaeng.Reports.Reminders;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Quarantine;
using DongHaeng.Warehouse.Store;
using DuckDB.NET.Data;
using Microsoft.Extensions.Logging;

namespace DongHaeng.Tests.Ingest.Privacy;

public sealed class PlantedNightTests
{
    [Theory]
    [InlineData(0.2)] // most of the files are refused for their many bad rows
    [InlineData(1.0)] // all of them are taken
    public async Task Nothing_personal_lies_anywhere_in_the_data_folder_but_sealed_in_landing(double tolerated)
    {
        using var center = new Center();
        var planted = new PlantedFiles(center.Exports.Root);
        planted.Write();
        await Night(center, tolerated);
        var found = new List<string>();
        var landed = new Dictionary<string, HashSet<string>>();
        var landing = new LandingFolder(center.Data, KeyFile.Open(center.Keys, "landing", needed: true));
        foreach (var path in Directory.EnumerateFiles(center.Data, "*", SearchOption.AllDirectories))
        {
            found.AddRange(Planted.In(File.ReadAllBytes(path)).Select(text => $"{text} in {path}"));
            if (path.EndsWith(".duckdb", StringComparison.Ordinal) || path.EndsWith(".parquet", StringComparison.Ordinal))
            {
                found.AddRange((path.EndsWith(".duckdb", StringComparison.Ordinal) ? Cells(path) : PartCells(path)).SelectMany(cell => Planted.In(Encoding.UTF8.GetBytes(cell)).Select(text => $"{text} in a cell of {path}: {cell}")));
            }
        }

        found.Distinct().ShouldBeEmpty();
        using (var journal = new ReceiptJournal(center.Data))
        {
            foreach (var (receipt, _) in journal.From(0))
            {
                landed[receipt.Sha256] = [.. Unpacked(landing.Get(receipt)).SelectMany(Planted.In)];
            }
        }

        // The search finds what there is to be found: each string in the files that brought it, and in no other.
        landed.Keys.ShouldBe(planted.BySha256.Keys, ignoreOrder: true);
        foreach (var (sha256, strings) in landed)
        {
            strings.Order(StringComparer.Ordinal).ShouldBe(planted.BySha256[sha256].Order(StringComparer.Ordinal));
        }
    }

    /// <summary>A night as the schedule runs it, with every line of the log, the lists that are made of it, and a second night.</summary>
    private static async Task Night(Center center, double tolerated)
    {
        using var log = new LogFile(Path.Combine(Directory.CreateDirectory(Path.Combine(center.Data, "logs")).FullName, "night.log"));
        var settings = center.From("c0001", "c0002", "g01", "foundation") with { Tolerance = new Tolerance { Share = tolerated, Rows = 10 } };
        var shelf = new SnapshotShelf(center.Data);
        using var warehouse = WarehouseFile.Open(center.Data);
        using var intake = new Intake(center.Data, center.Keys, warehouse, settings);
        using var night = new Night(intake, new Publisher(warehouse, shelf), shelf, settings, new FixedClock(new(2024, 11, 2, 1, 30, 0, TimeSpan.FromHours(9))));
        await new NightJob(night, log).Execute(null!, TestContext.Current.CancellationToken);
        await new NightJob(night, log).Execute(null!, TestContext.Current.CancellationToken);
        var book = new QuarantineBook(warehouse);
        var all = new QuarantineQuery { All = true, Limit = 1_000_000 };
        var rejects = book.Rejects(all);
        rejects.Count.ShouldBeGreaterThan(1000);
        await File.WriteAllTextAsync(Path.Combine(center.Data, "rejects.json"), JsonSerializer.Serialize(new { rejects, refused = book.Refused(all), warnings = book.Warnings(all) }), TestContext.Current.CancellationToken);
        shelf.Current().ShouldNotBeNull();
        Remind(center, warehouse);
    }

    /// <summary>What is written to centers about their files goes into the ledger of mails, in the same folder.</summary>
    private static void Remind(Center center, WarehouseFile warehouse)
    {
        using var store = OpsStore.Open(center.Data);
        var clock = new FixedClock(new(2024, 11, 4, 9, 0, 0, TimeSpan.FromHours(9)));
        var contacts = new ContactList(store, clock);
        foreach (var supplier in new[] { "c0001", "c0002", "g01" })
        {
            contacts.Add(supplier, $"{supplier}@example.org", "ko").ShouldBeTrue();
        }

        var run = new Reminding(new OwedBook(warehouse), contacts, new ReminderLedger(store), new MailSettings("localhost", 25, "office@example.org", new Uri("https://donghaeng.example.org")), clock).Put();
        run.Queued.ShouldBe(3);
        run.Mails.ShouldContain(mail => mail.Letter.Text.Contains("보완", StringComparison.Ordinal)); // of refused files too
    }

    private static IEnumerable<string> Cells(string path)
    {
        using var connection = new DuckDBConnection($"Data Source={path};ACCESS_MODE=READ_ONLY");
        connection.Open();
        foreach (var (table, column) in Rows(connection, "select table_name, column_name from duckdb_columns() where not internal and data_type in ('VARCHAR', 'VARCHAR[]', 'BLOB')", r => (r.GetString(0), r.GetString(1))).ToList())
        {
            foreach (var cell in Rows(connection, $"select distinct \"{column}\"::varchar from \"{table}\" where \"{column}\" is not null", r => r.GetString(0)))
            {
                yield return cell;
            }
        }
    }

    private static IEnumerable<string> PartCells(string path)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        var columns = Rows(connection, $"select column_name from (describe from '{path}') where column_type not in ('BIGINT', 'INTEGER', 'DATE', 'BOOLEAN')", r => r.GetString(0)).ToList();
        columns.ShouldNotBeEmpty();
        foreach (var cell in columns.SelectMany(column => Rows(connection, $"select distinct \"{column}\"::varchar from '{path}' where \"{column}\" is not null", r => r.GetString(0)).ToList()))
        {
            yield return cell;
        }
    }

    private static IEnumerable<T> Rows<T>(DuckDBConnection connection, string sql, Func<System.Data.IDataRecord, T> make)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return make(reader);
        }
    }

    /// <summary>Bytes, and where they are an archive or workbook all its parts with their names.</summary>
    private static IEnumerable<byte[]> Unpacked(byte[] bytes)
    {
        yield return bytes;
        if (bytes.AsSpan().StartsWith("PK"u8))
        {
            using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
            foreach (var entry in zip.Entries)
            {
                using var inside = new MemoryStream();
                using var stream = entry.Open();
                stream.CopyTo(inside);
                yield return [.. Encoding.UTF8.GetBytes(entry.FullName), .. inside.ToArray()];
            }
        }
    }

    private sealed class LogFile(string path) : ILogger<NightJob>, IDisposable
    {
        private readonly StreamWriter file = new(path) { AutoFlush = true };

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            file.WriteLine($"{logLevel} {formatter(state, exception)} {exception}");

        public void Dispose() => file.Dispose();
    }
}
