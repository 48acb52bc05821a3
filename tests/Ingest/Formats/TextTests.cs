using System.Text;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load.Stage;

namespace DongHaeng.Tests.Ingest.Formats;

public sealed class TextTests
{
    private static readonly string Text = Csv.File(Csv.VisitHeading, Csv.Visit("관리-1", "2024-10-05"));
    private static readonly Encoding Cp949 = CodePagesEncodingProvider.Instance.GetEncoding(949)!;

    [Fact]
    public void Utf8_with_and_without_a_mark_and_CP949_are_read_alike()
    {
        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(Text), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)], Cp949.GetBytes(Text), [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] })
        {
            var file = ReadText.Of(bytes);
            file.Refusal.ShouldBeNull();
            ShownRow.Of(file).Single().Cells[1].ShouldBe("관리-1");
        }
    }

    [Fact]
    public void Letters_that_only_the_wide_code_page_has_are_read() =>
        ShownRow.Of(ReadText.Of(Cp949.GetBytes(Csv.File(Csv.VisitHeading, Csv.Visit("똠방각하", "2024-10-05"))))).Single().Cells[1].ShouldBe("똠방각하");

    [Fact]
    public void Bytes_that_are_neither_are_refused()
    {
        const string Neither = "The file is neither UTF-8 nor CP949 text.";
        ReadText.Of([.. Encoding.UTF8.GetBytes(Text), 0xFF, 0xFF]).Refusal!.En.ShouldBe(Neither);
        ReadText.Of([0xEF, 0xBB, 0xBF, .. Cp949.GetBytes(Text)]).Refusal!.En.ShouldBe(Neither); // a mark that lies
    }

    [Fact]
    public void Dashes_and_blanks_are_nothing_and_other_cells_lose_the_blanks_around_them()
    {
        var (heading, line) = Csv.With(Csv.VisitHeading, Csv.Visit(" 7 ", "2024-10-05"), ("담당자키", "-"), ("방문목적", "  "), ("방문결과", " - "));
        var cells = ShownRow.Of(ReadText.Of(Csv.File(heading, line))).Single().Cells;
        cells[1].ShouldBe("7");
        ContractCatalog.Get("poverty_visit").Columns.Where((_, c) => cells[c] == null).Select(c => c.Id)
            .ShouldBe(["team_code", "role_code", "staff_key", "visit_purpose", "accompanied_by", "need_codes", "visit_result", "next_action", "pair_needed_yn"]);
    }

    [Fact]
    public void Lines_are_counted_through_quoted_breaks_and_empty_lines()
    {
        var file = ReadText.Of(Csv.VisitHeading + "\n" + Csv.Visit("\"a\r\nb\nc\"", "2024-10-05") + "\n\n" + Csv.Visit("d", "2024-10-05"));
        ShownRow.Of(file).Select(r => r.Line).ShouldBe([2, 6]);
        ShownRow.Of(file)[0].Cells[1].ShouldBe("a\r\nb\nc");
    }

    [Fact]
    public void Doubled_quotation_marks_and_commas_in_quotes_belong_to_the_cell() =>
        ShownRow.Of(ReadText.Of(Csv.File(Csv.VisitHeading, Csv.Visit("\"say \"\"no\"\", twice\"", "2024-10-05")))).Single().Cells[1].ShouldBe("say \"no\", twice");

    [Theory]
    [InlineData(",EXTRA")]
    [InlineData(null)]
    public void A_row_of_another_length_is_set_aside_with_its_line(string? end)
    {
        var good = Csv.Visit("1", "2024-10-05");
        var bad = end == null ? good[..good.LastIndexOf(',')] : good + end;
        var file = ReadText.Of(Csv.File(Csv.VisitHeading, Csv.Visit("\"a\nb\"", "2024-10-05"), bad));
        file.Refusal.ShouldBeNull();
        file.Rows.Flaws.ShouldBe([new Flaw(4, null, "width", null)]);
    }

    [Theory]
    [InlineData("\"never closed")]
    [InlineData("\"closed\"too early")]
    public void A_broken_quotation_mark_refuses_the_file_and_says_the_line_and_no_cell(string id)
    {
        var file = ReadText.Of(Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-05"), Csv.Visit(id, "2024-10-05")));
        file.Refusal!.En.ShouldBe("Line 3: a quotation mark stands in the middle of a cell or is never closed.");
    }

    [Fact]
    public void A_zero_byte_refuses_the_file_and_says_the_line() => // the database would end the cell there
        ReadText.Of(Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-05"), Csv.Visit("1\0b", "2024-10-05"))).Refusal!.En.ShouldBe("Line 3 holds a zero byte, which no text has.");

    [Fact]
    public void A_heading_alone_is_a_file_in_which_nothing_happened()
    {
        foreach (var text in new[] { Csv.VisitHeading, Csv.VisitHeading + "\n", Csv.VisitHeading + "\r\n\r\n" })
        {
            var file = ReadText.Of(text);
            (file.Refusal, file.Rows.Count).ShouldBe((null, 0));
        }
    }

    [Fact]
    public void A_file_without_a_heading_is_refused_even_where_nothing_happened()
    {
        foreach (var bytes in new byte[][] { [], [0xEF, 0xBB, 0xBF], "\r\n"u8.ToArray() })
        {
            ReadText.Of(bytes).Refusal!.En.ShouldBe("The file is empty: even where nothing happened it has a heading row.");
        }
    }
}
