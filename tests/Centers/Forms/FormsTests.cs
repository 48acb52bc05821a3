using System.Text;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Forms;
using DongHaeng.Tests.Centers.Reading;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Tests.Centers.Forms;

public sealed class FormsTests
{
    private static readonly string[] Suppliers = [.. Enumerable.Range(100, 30).Select(i => $"c0{i}"), "g01", "g02", "g13", "g25", "foundation"];

    [Fact]
    public void Every_row_comes_back_from_every_form_on_the_line_that_a_fault_would_name()
    {
        using var folder = new Folder();
        var exports = new CenterExports(folder.Path, centers: Suppliers, options: new ExportOptions { Varied = true, Keep = [.. ContractCatalog.All.Select(c => c.Id)] });
        var files = exports.Months(new(2024, 1, 1), new(2024, 1, 31));
        files.Select(f => f.Dataset).Distinct().Order().ShouldBe(ContractCatalog.All.Select(c => c.Id).Except(["staff_month"]).Order(), "staff of January is due in February");
        foreach (var file in files)
        {
            var read = new DeliveredFile(file, File.ReadAllBytes(Path.Combine(folder.Path, file.Supplier, file.Name)));
            read.Rows.Count.ShouldBe(file.Lines.Count, file.Name);
            for (var i = 0; i < read.Rows.Count; i++)
            {
                (file.Lines[i].Fault?.Number ?? read.Lines[i]).ShouldBe(read.Lines[i], file.Name);
                foreach (var column in file.Lines[i].Fault == null ? read.Contract.Columns : [])
                {
                    Same(column, read.Rows[i][column.Id], file.Lines[i].Row[column.Id], file);
                }
            }
        }
    }

    [Fact]
    public void Every_form_is_some_suppliers_and_more_than_half_write_plain_text()
    {
        var all = OrgUnitsIds().Select(s => Dialect.Varied(1, s)).ToList();
        all.Select(d => d.Packing).Distinct().Count().ShouldBe(Enum.GetValues<Packing>().Length);
        all.Select(d => d.Head).Distinct().Count().ShouldBe(Enum.GetValues<HeadForm>().Length);
        all.Select(d => d.Totals).Distinct().Count().ShouldBe(Enum.GetValues<TotalForm>().Length);
        all.Select(d => d.Codes).Distinct().Count().ShouldBe(Enum.GetValues<CodeForm>().Length);
        all.Select(d => d.Dongs).Distinct().Count().ShouldBe(Enum.GetValues<DongForm>().Length);
        all.Select(d => d.Dates).Distinct().Count().ShouldBe(Enum.GetValues<DateForm>().Length);
        all.Select(d => d.Guide).Distinct().Count().ShouldBe(Enum.GetValues<GuideSheet>().Length);
        all.Select(d => d.Delimiter).Distinct().Order().ShouldBe(['\t', ',', ';']);
        (all.Count(d => d.Packing == Packing.Csv) / (double)all.Count).ShouldBeInRange(0.6, 0.9);
    }

    [Fact]
    public void What_a_form_does_stands_in_its_bytes()
    {
        var dialect = Dialect.Of(1, "c0001") with { Encoding = new UTF8Encoding(false), Separators = false, Aliases = false, Shuffled = false };
        Text(dialect with { Head = HeadForm.TitleAndPeriod }).ShouldContain("나눔가게 현황,");
        Text(dialect with { Head = HeadForm.TitleAndPeriod }).ShouldContain("(조회기간: 2024.10.01 ~ 2024.10.31)");
        Text(dialect with { Head = HeadForm.Groups }).ShouldStartWith("관리정보,,담당정보,");
        Text(dialect with { Totals = TotalForm.AtEnd }).TrimEnd().Split('\n')[^1].ShouldStartWith("합 계,");
        Text(dialect with { TrailingDelimiter = true }).Split('\n').SkipLast(1).ShouldAllBe(l => l.TrimEnd('\r').EndsWith(','));
        Text(dialect with { BrokenHeadings = true }).ShouldContain("\"원본\n시스템\"");
        Text(dialect with { Codes = CodeForm.SpreadNames }).ShouldContain("신   규");
        Text(dialect with { Dongs = DongForm.Numbers }).ShouldContain("1111051500.0");
        Text(dialect with { Dongs = DongForm.Names }).ShouldContain("청운효자동");
        Text(dialect with { Codes = CodeForm.Names, LosesDots = true }).ShouldContain("이?미용");
        Text(dialect with { Dates = DateForm.Spaced }).ShouldContain("2024. 10. 7.");
        Text(dialect with { Dates = DateForm.Serials }).ShouldContain(",45572,");
    }

    [Fact]
    public void Dongs_are_named_in_other_spellings()
    {
        KoreanText.Variant("창신1동").ShouldBe("창신제1동");
        KoreanText.Variant("종로1·2·3·4가동").ShouldBe("종로1.2.3.4가동");
        KoreanText.Variant("사직동").ShouldBe("사직동");
    }

    private static string Text(Dialect dialect)
    {
        var row = Samples.Centers.Records.Row.Of("shop", ("source_system", "LOCAL"), ("source_record_id", "1"), ("dong_code", "1111051500"), ("event_date", "2024-10-07"),
            ("recorded_at", "2024-10-07 10:00:00"), ("rec_status", "N"), ("revision_no", "0"), ("biz_type", "HAIR"));
        return Encoding.UTF8.GetString(Envelope.Bytes(Layout.Of(row.Sheet, dialect, (new(2024, 10, 1), new(2024, 10, 31)), [row.Cells]), dialect, "shop", default));
    }

    private static IEnumerable<string> OrgUnitsIds() => Warehouse.Org.OrgUnits.Centers.Select(c => c.Id).Distinct();

    private static void Same(Column column, string read, string made, ExportFile file)
    {
        var (left, right) = column.Id == "dong_code" ? (read, Meaning.Dong(made, file.Supplier))
            : column.Type == ColumnType.DateTime ? (read[..16], made[..16]) // some write no seconds
            : (read, made);
        left.ShouldBe(right, $"{file.Name}, {column.Id}");
    }
}
