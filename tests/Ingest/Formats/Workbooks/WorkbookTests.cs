using System.Text;
using DongHaeng.Ingest.Formats.Archives;
using DongHaeng.Ingest.Formats.Mappings;
using DongHaeng.Ingest.Formats.Workbooks;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Tests.Ingest.Formats.Workbooks;

public sealed class WorkbookTests
{
    private static readonly string[] Heads = Tests.Support.Csv.CaseHeading.Split(',');
    private static readonly string Heading = Xlsx.Row(1, Heads);

    [Fact]
    public void Texts_stand_in_the_lines_of_their_rows() =>
        Text(new Xlsx().Sheet("사례", Heading + Xlsx.Row(2, "HAPPY", "1") + Xlsx.Row(5, "", "4"))).ShouldBe(
            [string.Join(',', Heads), "HAPPY,1,,,,,,,,,,,,", "", "", ",4,,,,,,,,,,,,", ""]);

    [Fact]
    public void Cells_are_quoted_where_they_must_be_and_line_breaks_become_blanks() =>
        Text(new Xlsx().Sheet("사례", Heading + Xlsx.Row(2, "a,b", "say \"c\"", "d\r\ne\nf\rg", " h ")))[1].ShouldStartWith("\"a,b\",\"say \"\"c\"\"\",d e f g, h ,");

    [Fact]
    public void Shared_texts_are_read_with_their_runs_and_without_the_readings_of_characters() =>
        Second(new Xlsx { SharedStrings = ["<t>one</t>", "<r><t>두</t></r><r><t xml:space=\"preserve\"> 번째</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh>", "<t>a_x000D_b</t>", ""] },
            """<c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>2</v></c><c r="D2" t="s"><v>3</v></c>""").ShouldStartWith("두 번째,one,a b,,");

    [Fact]
    public void Formulas_give_the_value_that_Excel_calculated() =>
        Second(new Xlsx(), """<c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="str"><f>A1</f><v>글</v></c><c r="C2" t="str"><f>""</f><v></v></c>""").ShouldStartWith("2,글,,");

    [Fact]
    public void A_formula_that_nobody_calculated_refuses_the_workbook_for_its_cell_would_look_empty() =>
        Refusal(new Xlsx().Sheet("사례", Heading + """<row r="2"><c r="A2"><f>1+1</f></c></row>""")).ShouldStartWith("Row 2 holds a formula without its value");

    [Fact]
    public void Errors_stay_visible() => Second(new Xlsx(), """<c r="A2" t="e"><v>#N/A</v></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>""").ShouldStartWith("#N/A,#DIV/0!,");

    [Fact]
    public void Cells_without_places_follow_one_another() =>
        Text(new Xlsx().Sheet("사례", Heading + "<row><c><v>7</v></c><c t=\"b\"><v>1</v></c></row>"))[1].ShouldStartWith("7,TRUE,,");

    [Fact]
    public void A_table_may_begin_below_a_title_and_right_of_a_margin()
    {
        var rows = "<row r=\"1\">" + Xlsx.Text("A1", "2024년 10월 사례관리 현황") + "</row>" + Xlsx.Row(3, ["", .. Heads]) + Xlsx.Row(4, "", "HAPPY");
        var read = Read(new Xlsx().Sheet("사례", rows).Bytes());
        read.HeadingRow.ShouldBe(3);
        Encoding.UTF8.GetString(read.Utf8.Span).Split('\n')[2..4].ShouldBe([string.Join(',', Heads), "HAPPY,,,,,,,,,,,,,"]);
    }

    [Fact]
    public void A_value_right_of_the_headings_makes_its_line_longer_and_one_left_of_them_refuses()
    {
        Text(new Xlsx().Sheet("사례", Heading + Xlsx.Row(2, [.. Heads.Select(_ => "x"), "", "note"])))[1].Split(',').Length.ShouldBe(Heads.Length + 2);
        Refusal(new Xlsx().Sheet("사례", Xlsx.Row(1, ["", .. Heads]) + Xlsx.Row(2, "note"))).ShouldStartWith("Row 2 has a cell left of the headings");
    }

    [Fact]
    public void A_suppliers_own_headings_are_known_by_its_mapping()
    {
        var own = new Xlsx().Sheet("대장", Xlsx.Row(1, [.. Heads.Select((_, i) => $"우리 항목{i}")]) + Xlsx.Row(2, "HAPPY"));
        Refusal(own).ShouldStartWith("No sheet has the headings");
        var contract = ContractCatalog.Get("case");
        var ids = Heads.Select(h => contract.Columns.Single(c => c.Ko == h).Id);
        var mapping = new Mapping { Suppliers = new HashSet<string> { "c0001" }, Dataset = "case", Headings = ids.Select((id, i) => (id, i)).ToDictionary(p => $"우리항목{p.i}", p => p.id) };
        Workbook.ToText(own.Bytes(), contract, mapping, new ArchiveLimits(), new WorkbookLimits()).HeadingRow.ShouldBe(1);
    }

    internal static string[] Text(Xlsx book)
    {
        var read = Read(book.Bytes());
        read.Refusal.ShouldBeNull();
        return Encoding.UTF8.GetString(read.Utf8.Span).Split('\n');
    }

    internal static string Second(Xlsx book, string cells) => Text(book.Sheet("사례", Heading + $"<row r=\"2\">{cells}</row>"))[1];

    internal static string Refusal(Xlsx book) => Refusal(book.Bytes());

    internal static string Refusal(byte[] bytes, WorkbookLimits? limits = null)
    {
        var refusal = Workbook.ToText(bytes, ContractCatalog.Get("case"), null, new ArchiveLimits(), limits ?? new WorkbookLimits()).Refusal.ShouldNotBeNull();
        refusal.Code.ShouldBe("workbook");
        return refusal.En;
    }

    internal static WorkbookText Read(byte[] bytes) => Workbook.ToText(bytes, ContractCatalog.Get("case"), null, new ArchiveLimits(), new WorkbookLimits());
}
