using CsvHelper;
using DongHaeng.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace DongHaeng.Tests.Ingest.Formats.Workbooks;

public sealed class RoundTripTests
{
    private static readonly string[] Heads = Csv.CaseHeading.Split(',');

    private static readonly Gen<string> Letters = Gen.Elements(
        "가", "힣", "·", "a", "Z", "0", "7", " ", ",", "\"", "'", "<", "&", ">", "]]>", "_x000D_", "\t", "-", "#N/A", "😀", "_x", "=1+1");

    private static readonly Gen<string> Cell = Gen.ListOf(Letters).Select(string.Concat);

    [Fact]
    public void What_is_written_into_a_workbook_comes_out_of_it_line_by_line()
    {
        var rows = Gen.ListOf(Gen.ArrayOf(Cell, Heads.Length));
        Prop.ForAll(rows.ToArbitrary(), table => Back(table)).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true));
    }

    private static void Back(IEnumerable<string[]> table)
    {
        // Half of the texts shared among cells, half in place; every third row left out.
        var shared = new List<string>();
        var xml = Xlsx.Row(1, Heads);
        var written = new List<(int Line, string[] Cells)>();
        foreach (var (cells, i) in table.Select((cells, i) => (cells, i)))
        {
            var line = 2 + i + (i / 3);
            written.Add((line, [.. cells.Select(c => string.IsNullOrWhiteSpace(c) ? "" : c)]));
            xml += $"<row r=\"{line}\">" + string.Concat(cells.Select((text, c) => Placed(text.Replace("_x", "_x005F_x", StringComparison.Ordinal), Xlsx.Name(c) + line, shared))) + "</row>";
        }

        var text = WorkbookTests.Read(new Xlsx { SharedStrings = shared }.Sheet("사례", xml).Bytes());
        text.Refusal.ShouldBeNull();
        using var reader = CsvReader.Create(text.Utf8, new CsvReaderOptions { Separator = ',', HasHeader = false, TrackLineNumbers = true });
        var read = new Dictionary<int, string[]>();
        while (reader.Read())
        {
            read[(int)reader.LineNumber] = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
        }

        read[1].ShouldBe(Heads);
        foreach (var (line, cells) in written)
        {
            (read.TryGetValue(line, out var there) && there.Length == cells.Length ? there : [.. cells.Select(_ => "")]).ShouldBe(cells);
        }
    }

    private static string Placed(string text, string place, List<string> shared)
    {
        if (text.Length % 2 == 0)
        {
            return Xlsx.Text(place, text);
        }

        shared.Add($"<t xml:space=\"preserve\">{Xlsx.Escaped(text)}</t>");
        return $"<c r=\"{place}\" t=\"s\"><v>{shared.Count - 1}</v></c>";
    }
}
