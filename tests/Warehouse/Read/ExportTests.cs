using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml;
using DongHaeng.Warehouse.Read;
using DuckDB.NET.Data;

namespace DongHaeng.Tests.Warehouse.Read;

/// <summary>Files are made while they are sent: in pieces, no further than somebody has taken them.</summary>
public sealed class ExportTests
{
    private const int Rows = 60_000;

    [Theory]
    [InlineData(Format.Csv)]
    [InlineData(Format.Json)]
    [InlineData(Format.Arrow)]
    [InlineData(Format.Xlsx)]
    [InlineData(Format.Parquet)]
    public void A_large_file_is_written_in_small_pieces_to_a_stream_that_only_goes_forward(Format format)
    {
        using var stream = new Forward(limit: 64 * 1024);
        Large(format).WriteTo(stream);
        stream.Writes.ShouldBeGreaterThan(3);
        stream.Written.ShouldBeGreaterThan(100_000);
    }

    [Theory]
    [InlineData(Format.Csv)]
    [InlineData(Format.Json)]
    [InlineData(Format.Arrow)]
    [InlineData(Format.Xlsx)]
    public void No_more_of_a_file_is_made_than_is_taken(Format format)
    {
        // Whoever made this file first would not come to its end in years.
        var pieces = Of(format, "select range as number, 'a text that takes its room in the file ' || range as words from range(1000000000000)").Pieces;
        pieces.Take(4).Sum(piece => piece.Length).ShouldBeGreaterThan(4 * 8 * 1024);
    }

    [Fact]
    public void All_rows_of_a_large_CSV_file_are_there_in_their_order()
    {
        var lines = Encoding.UTF8.GetString(Bytes(Format.Csv)).Split("\r\n");
        lines.Length.ShouldBe(Rows + 2); // with the heading, and nothing after the last line
        lines[1..^1].Select((line, i) => line == $"{i},동 {i}").ShouldAllBe(same => same);
    }

    [Fact]
    public void All_rows_of_a_large_JSON_file_are_there_in_their_order()
    {
        using var json = JsonDocument.Parse(Bytes(Format.Json));
        json.RootElement.GetArrayLength().ShouldBe(Rows);
        json.RootElement.EnumerateArray().Select((row, i) => row.GetProperty("number").GetInt64() == i && row.GetProperty("words").GetString() == $"동 {i}").ShouldAllBe(same => same);
    }

    [Fact]
    public void All_rows_of_a_large_workbook_are_there_in_their_order()
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes(Format.Xlsx)));
        zip.Entries.ShouldAllBe(entry => entry.LastWriteTime.Year == 2000);
        using var sheet = XmlReader.Create(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var numbers = new List<string>();
        while (sheet.ReadToFollowing("v", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"))
        {
            numbers.Add(sheet.ReadElementContentAsString());
        }

        numbers.Count.ShouldBe(Rows);
        numbers.Select((number, i) => number == $"{i}").ShouldAllBe(same => same);
    }

    [Fact]
    public void A_query_that_fails_fails_before_the_first_piece() =>
        Should.Throw<DuckDBException>(() => Of(Format.Csv, "select error('broken')").Pieces.First());

    [Theory]
    [InlineData(Format.Csv)]
    [InlineData(Format.Json)]
    [InlineData(Format.Arrow)]
    [InlineData(Format.Xlsx)]
    [InlineData(Format.Parquet)]
    public void Who_stops_on_the_way_leaves_no_open_database(Format format)
    {
        DuckDBConnection? opened = null;
        ResultFile.Of(format, $"select range as number from range({Rows})", () => opened = Connect()).Pieces.First().IsEmpty.ShouldBeFalse();
        opened!.State.ShouldBe(System.Data.ConnectionState.Closed);
    }

    private static byte[] Bytes(Format format)
    {
        using var stream = new MemoryStream();
        Large(format).WriteTo(stream);
        return stream.ToArray();
    }

    private static Export Large(Format format) => Of(format, $"select range as number, '동 ' || range as words from range({Rows})");

    private static Export Of(Format format, string sql) => ResultFile.Of(format, sql, Connect);

    private static DuckDBConnection Connect()
    {
        var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        return connection;
    }

    /// <summary>Counts what is written, refuses to go back and to take more at once than a limit.</summary>
    private sealed class Forward(int limit) : MemoryStream
    {
        public int Writes { get; private set; }

        public long Written { get; private set; }

        public override bool CanSeek => false;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            buffer.Length.ShouldBeLessThanOrEqualTo(limit);
            (Writes, Written) = (Writes + 1, Written + buffer.Length);
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override long Seek(long offset, SeekOrigin loc) => throw new NotSupportedException();
    }
}
