using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using DongHaeng.Tests.Support;
using DongHaeng.Tests.Warehouse.Metrics;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Read;

/// <summary>CSV, XLSX, JSON, Arrow and Parquet are exports of the one gated result: the same cells as <see cref="MetricReader.Read"/>.</summary>
public sealed class FileTests(SmallTown town) : IClassFixture<SmallTown>
{
    private static readonly string[] Columns =
    [
        "metric", "grain", "breakdown", "level", "unit_id", "code", "name_ko", "name_en", "gu_id", "period", "category", "status", "value",
        "numerator", "denominator", "expected", "received", "definition", "target", "target_low", "target_high",
    ];

    public static TheoryData<string, bool> Metrics => [.. MetricCatalog.All.SelectMany(m => new[] { (m.Id, false), (m.Id, true) }.Take(m.Breakdowns.Count > 0 ? 2 : 1))];

    [Theory]
    [MemberData(nameof(Metrics))]
    public void A_CSV_file_holds_the_cells_that_are_read(string metric, bool split)
    {
        var (query, expected) = Expected(metric, split);
        var text = Encoding.UTF8.GetString(Write(query, Format.Csv));
        text[0].ShouldBe('\uFEFF'); // so that Excel reads Korean
        var lines = text[1..].Split("\r\n");
        lines[0].ShouldBe(string.Join(',', Columns));
        lines[^1].ShouldBe("");
        lines[1..^1].Select(l => l.Split(',').Select(c => c.Length == 0 ? null : c).ToArray()).ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Metrics))]
    public void A_JSON_file_holds_the_cells_that_are_read(string metric, bool split)
    {
        var (query, expected) = Expected(metric, split);
        using var json = JsonDocument.Parse(Write(query, Format.Json));
        json.RootElement.EnumerateArray().Select(r => r.EnumerateObject().Select(p => p.Name)).First().ShouldBe(Columns);
        json.RootElement.EnumerateArray().Select(r => r.EnumerateObject().Select(p => Plain(p.Value)).ToArray()).ShouldBe(expected);
    }

    [Fact]
    public async Task An_Arrow_file_holds_the_cells_that_are_read()
    {
        var (query, expected) = Expected("first_contact_days", split: true);
        using var folder = new TempFolder();
        await File.WriteAllBytesAsync(folder["cells.arrow"], Write(query, Format.Arrow), TestContext.Current.CancellationToken);
        var root = typeof(FileTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(root, "tests", "Standins", "ArrowStreams", "read-arrow.mjs"), folder["cells.arrow"]])
        {
            RedirectStandardOutput = true,
        })!;
        using var read = JsonDocument.Parse(await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        var columns = read.RootElement.GetProperty("columns");
        columns.EnumerateObject().Select(c => c.Name).ShouldBe(Columns);
        foreach (var (name, i) in Columns.Select((c, i) => (c, i)).Where(c => c.c != "period"))
        {
            columns.GetProperty(name).EnumerateArray().Select(Plain).ShouldBe(expected.Select(r => r[i]), name);
        }
    }

    [Theory]
    [InlineData("visits_done", true)]
    [InlineData("first_contact_days", false)]
    [InlineData("donation_value", false)]
    public void A_Parquet_file_holds_the_cells_that_are_read(string metric, bool split)
    {
        var (query, expected) = Expected(metric, split);
        using var folder = new TempFolder();
        File.WriteAllBytes(folder["cells.parquet"], Write(query, Format.Parquet));
        using var connection = new DuckDB.NET.Data.DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"select * from '{folder["cells.parquet"]}'";
        using var reader = command.ExecuteReader();
        var rows = new List<string?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : Convert.ToString(reader.GetValue(i) is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : reader.GetValue(i), CultureInfo.InvariantCulture))]);
        }

        Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ShouldBe(Columns);
        rows.ShouldBe(expected);
    }

    [Theory]
    [InlineData("visits_done", true)]
    [InlineData("first_contact_days", false)]
    [InlineData("donation_value", false)]
    public void A_workbook_holds_the_cells_that_are_read(string metric, bool split)
    {
        var (query, expected) = Expected(metric, split);
        using var zip = new ZipArchive(new MemoryStream(Write(query, Format.Xlsx)));
        using var part = zip.Entries.Single(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Open();
        var rows = XDocument.Load(part).Descendants().Where(e => e.Name.LocalName == "row").Select(row => row.Elements().Select(Shown).ToArray()).ToList();
        rows[0].ShouldBe(Columns);
        rows[1..].ShouldBe(expected);
    }

    private static string? Shown(XElement cell)
    {
        if (cell.Value.Length == 0)
        {
            return null;
        }

        // Days are counted from 1899-12-30 on; nothing else has the third style.
        return (string?)cell.Attribute("s") == "2" ? new DateOnly(1899, 12, 30).AddDays(int.Parse(cell.Value, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : cell.Value;
    }

    [Fact]
    public void Names_stay_Korean_in_JSON() =>
        Encoding.UTF8.GetString(Write(Expected("visits_done", false).Query, Format.Json)).ShouldContain("청운효자동");

    private static string? Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number => value.GetDouble().ToString(CultureInfo.InvariantCulture),
        _ => value.GetString(),
    };

    private (MetricQuery Query, List<string?[]> Rows) Expected(string metric, bool split)
    {
        var breakdown = split ? MetricCatalog.Get(metric).Breakdowns[0].Id : null;
        var query = new MetricQuery(metric, [Level.City, Level.Gu, Level.Dong], MetricCatalog.Get(metric).Shortest, new(2024, 9, 1), new(2024, 10, 1), "g01", breakdown);
        return (query, [.. town.Books.Reader.Read(query, Books.Analyst).Select(r => new[]
        {
            metric, query.Grain.ToString().ToLowerInvariant(), breakdown, r.Level.ToString().ToLowerInvariant(), r.UnitId, r.Code, r.Ko, r.En, r.GuId, r.Period.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            r.Category, r.Status.ToString(), r.Value?.ToString(CultureInfo.InvariantCulture), r.Numerator?.ToString(CultureInfo.InvariantCulture),
            r.Denominator?.ToString(CultureInfo.InvariantCulture), r.Expected.ToString(CultureInfo.InvariantCulture), r.Received.ToString(CultureInfo.InvariantCulture), "1", null, null, null,
        })]);
    }

    private byte[] Write(MetricQuery query, Format format)
    {
        using var stream = new MemoryStream();
        town.Books.Reader.Export(query, Books.Analyst, format).WriteTo(stream);
        return stream.ToArray();
    }
}
