using System.IO.Compression;
using System.Text;
using DongHaeng.Samples.Centers.Faults;
using DongHaeng.Tests.Centers.Reading;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Tests.Centers.Faults;

/// <summary>That what is said to be wrong with a refused file really is in its bytes or in its manifest's line.</summary>
public sealed class RefusedFilesTests
{
    private static readonly ILookup<string, BrokenFile> Alone = BrokenFiles.All().Where(f => f.Faults.Count == 1).ToLookup(f => f.Faults[0].Id);

    public static TheoryData<string> Texts => ["encoding_utf16", "encoding_broken", "encoding_mixed"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Bytes_of_no_encoding_are_neither_UTF_8_nor_CP949(string kind)
    {
        foreach (var offer in Offers(kind))
        {
            var text = offer.Bytes.AsSpan().StartsWith("\uFEFF"u8) ? offer.Bytes[3..] : offer.Bytes;
            Should.Throw<DecoderFallbackException>(() => Csv.Text(text, "utf-8"), offer.Name);
            if (kind != "encoding_mixed") // which begins with the mark of UTF-8
            {
                Should.Throw<DecoderFallbackException>(() => Csv.Text(text, "cp949"), offer.Name);
            }
        }
    }

    [Fact]
    public void Periods_and_clocks_are_impossible()
    {
        Offers("period_reversed").ShouldAllBe(o => o.From > o.To);
        Offers("period_ahead").ShouldAllBe(o => o.To > DateOnly.FromDateTime(o.GeneratedAt));
        Offers("period_ancient").ShouldAllBe(o => o.From < new DateOnly(2014, 1, 1));
        Offers("clock").ShouldAllBe(o => DateOnly.FromDateTime(o.GeneratedAt) > BrokenFiles.MadeOn.AddDays(1));
    }

    [Fact]
    public void Empty_files_zero_bytes_and_open_quotes_are_there()
    {
        Offers("empty_no_bytes").ShouldAllBe(o => o.Bytes.Length == 0);
        Offers("zero_byte").ShouldAllBe(o => o.Bytes.Contains((byte)0));
        Offers("quote_open").ShouldAllBe(o => o.Bytes.Count(b => b == (byte)'"') % 2 == 1);
    }

    [Fact]
    public void Archives_and_workbooks_cannot_be_read()
    {
        foreach (var kind in new[] { "archive_cut", "workbook_cut", "workbook_sheet_cut", "workbook_no_sheet", "workbook_not_xml" })
        {
            foreach (var offer in Offers(kind))
            {
                Should.Throw<Exception>(() => new DeliveredFile(offer.Dataset, offer.Supplier, offer.Name, offer.Encoding, offer.Bytes), offer.Name);
            }
        }
    }

    [Fact]
    public void A_GZIP_that_was_cut_gives_less_than_its_end_says_though_the_platform_reads_it_without_complaint()
    {
        foreach (var offer in Offers("archive_gzip_cut"))
        {
            using var gzip = new GZipStream(new MemoryStream(offer.Bytes), CompressionMode.Decompress);
            using var content = new MemoryStream();
            gzip.CopyTo(content);
            BitConverter.ToUInt32(offer.Bytes, offer.Bytes.Length - 4).ShouldNotBe((uint)content.Length);
        }
    }

    [Fact]
    public void A_flipped_archive_names_another_checksum_than_its_content_has()
    {
        foreach (var entries in Entries("archive_flipped"))
        {
            using var stream = entries[0].Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            using var again = new ZipArchive(new MemoryStream(Samples.Centers.Forms.Envelope.Zip(new(2024, 1, 1), ("x", content.ToArray()))));
            again.Entries[0].Crc32.ShouldNotBe(entries[0].Crc32);
        }
    }

    [Fact]
    public void Archives_hold_what_they_must_not()
    {
        Entries("archive_encrypted").ShouldAllBe(e => e.Single().IsEncrypted);
        Entries("archive_empty").ShouldAllBe(e => e.Count == 0);
        Entries("archive_several").ShouldAllBe(e => e.Count == 2);
        Entries("archive_path_up").ShouldAllBe(e => e[0].FullName.Contains("../"));
        Entries("archive_path_root").ShouldAllBe(e => e[0].FullName[0] == '/');
        Entries("archive_nested").ShouldAllBe(e => e[0].FullName.EndsWith(".zip"));
        Entries("archive_bomb_ratio").ShouldAllBe(e => e[0].Length > 200 * e[0].CompressedLength);
        Entries("archive_bomb_size").ShouldAllBe(e => e[0].Length > 1L << 31);
    }

    [Fact]
    public void A_wrong_suppliers_rows_are_about_dongs_that_another_serves()
    {
        foreach (var offer in Offers("wrong_supplier"))
        {
            var read = new DeliveredFile(offer.Dataset, offer.Supplier, offer.Name, offer.Encoding, offer.Bytes);
            var own = OrgUnits.Dongs.Where(d => d.GuId == offer.Supplier || OrgUnits.Services.Any(s => s.CenterId == offer.Supplier && s.DongId == d.Id)).Select(d => d.Id).ToHashSet();
            read.Rows.Count.ShouldBeGreaterThan(2);
            read.Rows.ShouldAllBe(r => !own.Contains(r["dong_code"]));
        }
    }

    [Fact]
    public void Stale_files_say_another_period_or_know_nothing_of_the_last_business_day()
    {
        foreach (var offer in Offers("stale_title"))
        {
            var read = new DeliveredFile(offer.Dataset, offer.Supplier, offer.Name, offer.Encoding, offer.Bytes);
            read.Above.Count(r => r[0].Contains("조회기간") && !r[0].Contains(offer.To.ToString("yyyy.MM.dd"))).ShouldBe(1);
        }

        foreach (var offer in Offers("stale_rows"))
        {
            var read = new DeliveredFile(offer.Dataset, offer.Supplier, offer.Name, offer.Encoding, offer.Bytes);
            var days = Enumerable.Range(0, offer.To.DayNumber - offer.From.DayNumber + 1).Select(offer.From.AddDays).Where(Warehouse.BusinessDays.Holds).ToList();
            (read.Rows.Count / (double)days.Count).ShouldBeGreaterThan(15);
            var last = days[^1].ToString("yyyy-MM-dd");
            read.Rows.ShouldAllBe(r => string.CompareOrdinal(r["recorded_at"], last) < 0);
        }
    }

    [Fact]
    public void Files_full_of_errors_have_more_than_a_fifth_and_more_than_ten()
    {
        foreach (var offer in Offers("too_many_bad"))
        {
            var read = new DeliveredFile(offer.Dataset, offer.Supplier, offer.Name, offer.Encoding, offer.Bytes);
            var bad = read.Rows.Count(r => r["rec_status"] == "X9");
            bad.ShouldBeGreaterThan(10);
            (bad / (double)read.Rows.Count).ShouldBeGreaterThan(0.2);
        }
    }

    private static List<Offer> Offers(string kind)
    {
        var offers = Alone[kind].SelectMany(f => f.Offers).ToList();
        offers.Count.ShouldBe(2);
        return offers;
    }

    private static List<IReadOnlyList<ZipArchiveEntry>> Entries(string kind) =>
        [.. Offers(kind).Select(o => (IReadOnlyList<ZipArchiveEntry>)new ZipArchive(new MemoryStream(o.Bytes)).Entries)];
}
