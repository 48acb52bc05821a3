using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Faults;
using DongHaeng.Tests.Ingest.Formats.Archives;
using DongHaeng.Tests.Ingest.Formats.Workbooks;
using DongHaeng.Warehouse.Contracts;


namespace DongHaeng.Tests.Ingest.Privacy;

/// <summary>Files of all datasets with personal data planted into every column, and around the table wherever a file has room for words.</summary>
internal sealed class PlantedFiles(string root)
{
    private const string Generated = "2024-11-01T23:30:00+09:00";
    private static readonly DateOnly From = new(2024, 1, 1), To = new(2024, 10, 31);
    private readonly Dictionary<string, List<object>> manifests = [];

    /// <summary>What was planted into which bytes.</summary>
    public Dictionary<string, HashSet<string>> BySha256 { get; } = [];

    public void Write()
    {
        foreach (var contract in ContractCatalog.All)
        {
            InColumns(contract);
        }

        Around();
        foreach (var (supplier, files) in manifests)
        {
            File.WriteAllText(Path.Combine(root, supplier, "manifest.json"), JsonSerializer.Serialize(new { format = "donghaeng-export/1", supplier, generated_at = Generated, sequence = 99, files }));
        }
    }

    /// <summary>For each column and planted string a record that has it there.</summary>
    private void InColumns(Contract contract)
    {
        var supplier = contract.Supplier switch { "center" => "c0001", "gu" => "g01", _ => "foundation" };
        var span = new Span(contract.Id, supplier == "c0001" ? From : new(2023, 1, 1), To);
        var good = BrokenFiles.Rows(1, supplier, span, new(2024, 11, 1, 23, 0, 0)).First();
        var lines = new List<string> { string.Join(',', contract.Columns.Select(c => c.Ko)) };
        foreach (var column in contract.Columns)
        {
            foreach (var planted in column.Type == ColumnType.Key ? Planted.All : Planted.Everywhere)
            {
                lines.Add(Line(contract.Columns.Select((c, i) => c == column ? planted : c.Id == "source_record_id" ? $"R{lines.Count}" : good.Cells[i])));
            }
        }

        lines.AddRange(Planted.Everywhere.Select(planted => Line([.. good.Cells, planted]))); // beyond the last heading
        Add(supplier, contract.Id, span, $"{contract.Id}.csv", Encoding.UTF8.GetBytes(string.Join("\r\n", lines)), contract.Columns.Any(c => c.Type == ColumnType.Key) ? Planted.All : Planted.Everywhere);

        static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(c => c.Contains(',', StringComparison.Ordinal) ? $"\"{c}\"" : c));
    }

    /// <summary>In titles, headings, names of sheets, archives' entries and files.</summary>
    private void Around()
    {
        var span = new Span("poverty_visit", new(2024, 10, 1), To);
        var visits = DongHaeng.Tests.Support.Csv.File(DongHaeng.Tests.Support.Csv.VisitHeading, DongHaeng.Tests.Support.Csv.Visit("1", "2024-10-02", dong: "1111053000"));
        var number = 0;
        foreach (var planted in Planted.Everywhere)
        {
            var text = Encoding.UTF8.GetBytes(visits);
            span = span with { From = new DateOnly(2024, 1, 1).AddDays(++number) };
            Add("c0002", span.Dataset, span, $"{planted.Replace('/', ' ')}_{number}.csv", text, []); // names the file alone
            Add("c0002", span.Dataset, span, $"title{number}.csv", [.. Encoding.UTF8.GetBytes($"작성자: {planted},,,,,,,,,,,\r\n"), .. text], [planted]);
            Add("c0002", span.Dataset, span, $"heading{number}.csv", Encoding.UTF8.GetBytes(visits.Replace("\r\n", $",{planted}\r\n", StringComparison.Ordinal)), [planted]);
            Add("c0002", span.Dataset, span, $"cp949{number}.csv", Dialect.Cp949.GetBytes(visits.Replace("HAPPY,1,", $"HAPPY,{planted},", StringComparison.Ordinal)), [planted]);
            Add("c0002", span.Dataset, span, $"entry{number}.zip", Zip.Of(($"{planted.Replace('/', ' ')}.csv", text)), [planted]);
            Add("c0002", span.Dataset, span, $"two{number}.zip", Zip.Of(($"{planted.Replace('/', ' ')}.csv", text), ($"{planted.Replace('/', ' ')}2.csv", text)), [planted]);
            Add("c0002", span.Dataset, span, $"sheet{number}.xlsx", new Xlsx().Sheet(planted.Replace('*', ' '), Xlsx.Row(1, "제목", planted)).Sheet("둘", Xlsx.Row(1, "비고")).Bytes(), [planted]);
        }

        foreach (var planted in Planted.Everywhere)
        {
            manifests["c0002"].Add(new { dataset = planted, from = "2024-10-01", to = "2024-10-31", sequence = ++number + 500, name = $"unknown{number}.csv", bytes = 1, sha256 = new string('a', 64) });
            manifests["c0002"].Add(new { dataset = "shop", from = "2024-10-01", to = "2024-10-31", sequence = ++number + 500, name = $"없는파일 {planted.Replace('/', ' ')}.csv", bytes = 1, sha256 = new string('b', 64) });
        }
    }

    private void Add(string supplier, string dataset, Span span, string name, byte[] bytes, IEnumerable<string> planted)
    {
        Directory.CreateDirectory(Path.Combine(root, supplier));
        File.WriteAllBytes(Path.Combine(root, supplier, name), bytes);
        manifests.TryAdd(supplier, []);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (!BySha256.TryAdd(sha256, [.. planted]))
        {
            BySha256[sha256].UnionWith(planted);
        }

        manifests[supplier].Add(new { dataset, from = $"{span.From:yyyy-MM-dd}", to = $"{span.To:yyyy-MM-dd}", sequence = manifests[supplier].Count + 1, name, bytes = bytes.Length, sha256 });
    }
}
