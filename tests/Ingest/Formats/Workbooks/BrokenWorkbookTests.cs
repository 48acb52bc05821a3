using System.Text;
using DongHaeng.Ingest.Formats.Workbooks;
using DongHaeng.Tests.Ingest.Formats.Archives;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest.Formats.Workbooks;

public sealed class BrokenWorkbookTests
{
    private static readonly string Heading = Xlsx.Row(1, Csv.CaseHeading.Split(','));

    [Fact]
    public void A_document_type_is_refused_for_it_may_be_a_bomb()
    {
        var bomb = new Xlsx { Doctype = "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" }.Sheet("사례", Heading + Xlsx.Row(2, "x").Replace("x", "&b;", StringComparison.Ordinal));
        WorkbookTests.Refusal(bomb).ShouldContain("damaged");
    }

    [Theory]
    [InlineData("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>9</v></c></row>")] // a shared text that is not there
    [InlineData("<row r=\"3\"/><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>")] // rows out of order
    [InlineData("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>")] // cells out of order
    [InlineData("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row>")] // one cell twice
    [InlineData("<row r=\"2\"><c r=\"A2\"><v>1</v><v>2</v></c></row>")] // two values
    [InlineData("<row r=\"x\"/>")]
    [InlineData("<row r=\"2\"><c r=\"2\"><v>1</v></c></row>")]
    [InlineData("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>")] // beyond the last column that Excel has
    public void A_sheet_that_contradicts_itself_is_damage(string rows) => WorkbookTests.Refusal(new Xlsx().Sheet("사례", Heading + rows)).ShouldContain("damaged");

    [Fact]
    public void A_wrong_checksum_of_any_part_is_damage() =>
        WorkbookTests.Refusal(Zip.With(new Xlsx().Sheet("사례", Heading).Bytes(), 0x02014b50, 16, crc => crc ^ 1)).ShouldContain("damaged");

    [Fact]
    public void A_missing_part_is_damage() => WorkbookTests.Refusal(Zip.Of(("[Content_Types].xml", [1]), ("xl/workbook.xml", "<workbook/>"u8.ToArray()))).ShouldContain("damaged");

    [Fact]
    public void A_sheet_that_is_far_larger_than_its_file_is_refused() =>
        WorkbookTests.Refusal(new Xlsx().Sheet("사례", Heading + new string(' ', 32 << 20))).ShouldContain("larger than allowed");

    [Fact]
    public void One_long_text_in_many_cells_is_refused()
    {
        var cells = string.Concat(Enumerable.Range(2, 200).Select(r => $"<row r=\"{r}\"><c r=\"A{r}\" t=\"s\"><v>0</v></c></row>"));
        var book = new Xlsx { SharedStrings = [$"<t>{new string('가', 10_000)}</t>"] }.Sheet("사례", Heading + cells).Bytes();
        WorkbookTests.Refusal(book, new WorkbookLimits { TextBytes = 1 << 20 }).ShouldContain("larger than allowed");
    }

    [Fact]
    public void A_value_below_the_last_row_allowed_is_refused_and_an_empty_row_there_is_not()
    {
        var limits = new WorkbookLimits { Rows = 100 };
        WorkbookTests.Refusal(new Xlsx().Sheet("사례", Heading + Xlsx.Row(101, "x")).Bytes(), limits).ShouldContain("larger than allowed");
        WorkbookTests.Text(new Xlsx().Sheet("사례", Heading + "<row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>")).Length.ShouldBe(2);
    }

    [Fact]
    public void A_password_and_an_old_format_are_named()
    {
        byte[] start = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
        WorkbookTests.Refusal([.. start, .. new byte[504], .. Encoding.Unicode.GetBytes("EncryptedPackage")]).ShouldBe("The workbook has a password: save it without one.");
        WorkbookTests.Refusal([.. start, .. new byte[504], .. Encoding.Unicode.GetBytes("Workbook")]).ShouldContain("XLS of Excel before 2007");
    }

    [Fact]
    public void Nothing_that_can_happen_to_a_workbook_makes_it_throw_or_changes_a_cell()
    {
        var random = new Random(20241002);
        var rows = Enumerable.Range(2, 30).Select(r => Xlsx.Row(r, "HAPPY", $"{r}", "1111051500", "", "H-1"));
        var book = new Xlsx { SharedStrings = ["<t>a</t>"] }.Sheet("사례", Heading + string.Concat(rows)).Sheet("안내", "").Bytes();
        var whole = WorkbookTests.Read(book);
        whole.Refusal.ShouldBeNull();
        var taken = 0;
        for (var n = 0; n < 2000; n++)
        {
            var read = WorkbookTests.Read(Mutation.Of(book, random));
            if (read.Refusal == null)
            {
                read.Utf8.Span.SequenceEqual(whole.Utf8.Span).ShouldBeTrue();
                taken++;
            }
        }

        taken.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Nothing_that_can_stand_in_the_XML_of_a_sheet_makes_it_throw()
    {
        var random = new Random(20241003);
        var sheet = Encoding.UTF8.GetBytes(Heading + Xlsx.Row(2, "HAPPY", "1") + "<row r=\"3\">" + Xlsx.Number("A3", "45566.5", 1) + "<c r=\"B3\" t=\"s\"><v>0</v></c><c r=\"C3\"><f>A1</f><v>1</v></c></row>");
        var refused = 0;
        for (var n = 0; n < 1000; n++)
        {
            var rows = Encoding.Latin1.GetString(Mutation.Of(sheet, random));
            refused += WorkbookTests.Read(new Xlsx { SharedStrings = ["<t>a</t>"] }.Sheet("사례", rows).Bytes()).Refusal == null ? 0 : 1;
        }

        refused.ShouldBeInRange(1, 1000);
    }
}
