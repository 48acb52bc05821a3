using System.Text.RegularExpressions;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Tests.Centers.Reading;

namespace DongHaeng.Tests.Centers;

[Collection(nameof(Exported))]
public sealed partial class FilesTests(Exported exported)
{
    [Fact]
    public void Every_cell_comes_back_from_its_encoding_and_dialect()
    {
        foreach (var file in exported.Months.Concat(exported.Night).Where(f => f.Supplier is [.., '1' or '7']))
        {
            var read = new DeliveredFile(file, exported.Bytes(file));
            read.Rows.Count.ShouldBe(file.Lines.Count);
            foreach (var (row, line) in read.Rows.Zip(file.Lines).Where(p => p.Second.Fault == null))
            {
                foreach (var column in read.Contract.Columns)
                {
                    var made = Meaning.Of(column, line.Row[column.Id], file.Supplier);
                    // Some centers write no seconds.
                    (column.Type == ColumnType.DateTime ? row[column.Id][..16] : row[column.Id])
                        .ShouldBe(column.Type == ColumnType.DateTime ? made[..16] : made, $"{file.Name}, {column.Id}");
                }
            }
        }
    }

    [Fact]
    public void Six_in_ten_centers_write_CP949_three_a_byte_order_mark_one_neither()
    {
        var firsts = exported.Exports.Files.GroupBy(f => f.Supplier).Select(g => g.First()).ToList();
        Share(firsts, f => f.Encoding == "cp949").ShouldBeInRange(0.53, 0.67);
        Share(firsts, f => exported.Bytes(f).AsSpan().StartsWith("\uFEFF"u8)).ShouldBeInRange(0.23, 0.37);
        Share(firsts, f => f.Encoding == "utf-8" && !exported.Bytes(f).AsSpan().StartsWith("\uFEFF"u8)).ShouldBeInRange(0.05, 0.15);
    }

    [Fact]
    public void Centers_differ_in_headings_order_dates_line_ends_and_separators()
    {
        var texts = exported.Months.Where(f => f.Dataset == "shop" && f.Encoding == "utf-8" && f.Lines.Count > 5)
            .Select(f => System.Text.Encoding.UTF8.GetString(exported.Bytes(f))).ToList();
        foreach (var sign in new[] { ",나눔가게번호", ",가게번호", ",2024-10-", ",2024.10.", ",202410", "\r\n", ",\"", ",-," })
        {
            texts.ShouldContain(t => t.Contains(sign, StringComparison.Ordinal), sign);
            texts.ShouldContain(t => !t.Contains(sign, StringComparison.Ordinal), sign);
        }

        texts.Select(t => t.TrimStart('\uFEFF').Split(',')[0]).Distinct().Count().ShouldBeGreaterThan(2);
    }

    [Fact]
    public void An_export_knows_nothing_that_was_entered_after_it() =>
        exported.Exports.Files.ShouldAllBe(f => f.Lines.All(l => l.Row.RecordedAt <= f.MadeAt));

    [Fact]
    public void Keys_look_like_no_telephone_and_no_registration_number()
    {
        foreach (var row in exported.Night.SelectMany(f => f.Lines).Select(l => l.Row))
        {
            foreach (var column in row.Sheet.Contract.Columns.Where(c => c.Type is ColumnType.Key || c.Id == "source_record_id"))
            {
                Personal().IsMatch(row[column.Id]).ShouldBeFalse(row[column.Id]);
            }
        }
    }

    [GeneratedRegex(@"\d{9}|\d-\d|^0")]
    private static partial Regex Personal();

    private static double Share(IReadOnlyCollection<ExportFile> files, Func<ExportFile, bool> which) => files.Count(which) / (double)files.Count;
}
