using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using DongHaeng.Figures.Canvas;

namespace DongHaeng.Tests.Reports.Pdf;

public sealed class FontTests
{
    [Fact]
    public void Every_weight_in_use_is_an_embedded_subset_with_a_way_back_to_unicode()
    {
        using var pdf = new PdfReader(Sample.Page(page =>
        {
            foreach (var weight in Enum.GetValues<Weight>())
            {
                page.Text(new(5, 20), "발굴 12건", Sample.Words with { Weight = weight });
            }
        }));
        var fonts = pdf.Fonts().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();

        fonts.Count.ShouldBe(4);
        fonts.ShouldAllBe(font => Regex.IsMatch(font, @"^[A-Z]{6}\+Pretendard-\w+ +CID TrueType +Identity-H +yes yes yes"));
    }

    [Fact]
    public void The_widths_are_those_of_the_embedded_glyphs()
    {
        using var pdf = new PdfReader(Sample.Page(page => page.Text(new(5, 20), "동A é1%동", Sample.Words)));
        var program = pdf.Stream(pdf.OfType("/FontDescriptor").Single().GetProperty("/FontFile2"));
        var hmtx = Table(program, "hmtx");
        var widths = pdf.OfType("/Font").Single(font => font.TryGetProperty("/W", out _)).GetProperty("/W")[1]
            .EnumerateArray().Select(width => width.GetDouble()).ToList();

        widths.Count.ShouldBe(7); // .notdef and six characters
        widths.Select((width, glyph) => Math.Abs(width - Number(hmtx, 4 * glyph) * 1000 / 2048.0)).ShouldAllBe(off => off < 0.001);
        // 동, A, blank, é, the tabular 1 and % in Pretendard's own hmtx.
        Enumerable.Range(1, 6).Select(glyph => Number(hmtx, 4 * glyph)).ShouldBe([1770, 1322, 514, 1132, 1258, 1766]);
    }

    [Fact]
    public void The_parts_of_a_composite_glyph_come_along()
    {
        using var pdf = new PdfReader(Sample.Page(page => page.Text(new(5, 20), "é", Sample.Words)));
        var program = pdf.Stream(pdf.OfType("/FontDescriptor").Single().GetProperty("/FontFile2"));
        var accented = Table(program, "glyf")[Offset(program, 1)..Offset(program, 2)];
        var part = Number(accented, 12);

        ((short)Number(accented, 0)).ShouldBeLessThan((short)0, "é is a composite in Pretendard");
        part.ShouldBe(2, "e is the first glyph behind .notdef and é");
        Offset(program, part + 1).ShouldBeGreaterThan(Offset(program, part));
        Number(Table(program, "maxp"), 4).ShouldBe(4); // .notdef, é, e and the accent
    }

    [Fact]
    public void The_embedded_program_adds_up_to_the_checksum_of_every_truetype_file()
    {
        using var pdf = new PdfReader(Sample.Report());
        var program = pdf.Stream(pdf.OfType("/FontDescriptor").First().GetProperty("/FontFile2"));

        program.Chunk(4).Aggregate(0u, (sum, word) => sum + BinaryPrimitives.ReadUInt32BigEndian(word)).ShouldBe(0xB1B0AFBA);
    }

    [Fact]
    public void A_character_that_the_font_lacks_is_shown_as_a_box_and_copied_as_itself()
    {
        using var pdf = new PdfReader(Sample.Page(page => page.Text(new(5, 20), "洞 사무소", Sample.Words)));

        pdf.Text().ShouldContain("洞 사무소");
        var program = pdf.Stream(pdf.OfType("/FontDescriptor").Single().GetProperty("/FontFile2"));
        Number(Table(program, "hmtx"), 4).ShouldBe(1784); // the width of □
    }

    private static byte[] Table(byte[] program, string tag)
    {
        var record = Enumerable.Range(0, Number(program, 4)).Select(table => 12 + 16 * table)
            .Single(at => Encoding.ASCII.GetString(program, at, 4) == tag);
        var at = BinaryPrimitives.ReadInt32BigEndian(program.AsSpan(record + 8));
        return program[at..(at + BinaryPrimitives.ReadInt32BigEndian(program.AsSpan(record + 12)))];
    }

    private static int Offset(byte[] program, int glyph) =>
        BinaryPrimitives.ReadInt32BigEndian(Table(program, "loca").AsSpan(4 * glyph));

    private static int Number(byte[] table, int at) => BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(at));
}
