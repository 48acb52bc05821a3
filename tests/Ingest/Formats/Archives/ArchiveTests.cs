using System.Text;
using DongHaeng.Ingest.Formats.Archives;

namespace DongHaeng.Tests.Ingest.Formats.Archives;

public sealed class ArchiveTests
{
    private const uint Local = 0x04034b50;
    private const uint Central = 0x02014b50;
    private static readonly byte[] Csv = Encoding.UTF8.GetBytes("원본시스템,일자\nHAPPY,2024-10-01\n");
    private static readonly Encoding Cp949 = CodePagesEncodingProvider.Instance.GetEncoding(949)!;

    [Fact]
    public void Bare_text_is_handed_on_as_it_came() => Taken(Csv).ShouldBe(Whole(Csv, ContentKind.Text));

    [Fact]
    public void An_empty_file_is_text_for_the_reader_of_text_to_refuse() => Taken([]).ShouldBe(Whole([], ContentKind.Text));

    [Fact]
    public void One_file_in_a_zip_or_gz_is_found_whatever_the_names_say()
    {
        Taken(Zip.Of(("사례관리.xlsx", Csv))).ShouldBe(Whole(Csv, ContentKind.Text));
        Taken(Zip.Gz(Csv)).ShouldBe(Whole(Csv, ContentKind.Text));
        Taken(Zip.Of(("x", Zip.Gz(Csv)))).ShouldBe(Whole(Csv, ContentKind.Text));
        Taken(Zip.Gz(Zip.Of(("x.txt", Csv)))).ShouldBe(Whole(Csv, ContentKind.Text));
    }

    [Fact]
    public void A_gz_put_together_of_several_is_refused_because_one_cut_off_looks_the_same() => Refusal(Zip.Gz(Csv[..10], Csv[10..])).ShouldContain("put together of several");

    [Fact]
    public void Names_in_CP949_are_read_as_such()
    {
        Open(Zip.Of(Cp949, ("10월/사례관리.csv", Csv))).Name.ShouldBe("10월/사례관리.csv");
        Open(Zip.Of(("10월/사례관리.csv", Csv))).Name.ShouldBe("10월/사례관리.csv");
    }

    [Fact]
    public void What_macOS_and_Windows_leave_beside_the_file_is_passed_over() =>
        Taken(Zip.Of(("10월/", []), ("10월/a.csv", Csv), ("__MACOSX/10월/._a.csv", [1, 2]), ("10월/.DS_Store", [3]), ("Thumbs.db", [4]), ("desktop.ini", [5])))
            .ShouldBe(Whole(Csv, ContentKind.Text));

    [Fact]
    public void A_workbook_is_handed_on_whole_bare_or_packed()
    {
        var xlsx = Zip.Of(("[Content_Types].xml", [1]), ("xl/workbook.xml", [2]), ("xl/worksheets/sheet1.xml", [3]));
        Taken(xlsx).ShouldBe(Whole(xlsx, ContentKind.Workbook));
        Taken(Zip.Of(("a.csv", xlsx))).ShouldBe(Whole(xlsx, ContentKind.Workbook));
        Taken(Zip.Gz(Zip.Of(("a", xlsx)))).ShouldBe(Whole(xlsx, ContentKind.Workbook)); // a workbook is no third archive
        byte[] xls = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
        Taken(xls).ShouldBe(Whole(xls, ContentKind.Workbook));
    }

    [Fact]
    public void Another_document_of_Office_is_refused_as_such() => Refusal(Zip.Of(("[Content_Types].xml", [1]), ("word/document.xml", [2]))).ShouldContain("other than XLSX");

    [Theory]
    [InlineData("7z\u00bc\u00af\u0027\u001c")]
    [InlineData("Rar!\u001a\u0007\u0001\0")]
    [InlineData("ALZ\u0001\n\0\0\0")]
    [InlineData("EGGA\0\u0001")]
    public void Archives_of_other_kinds_are_refused_by_their_first_bytes(string start) => Refusal(Encoding.Latin1.GetBytes(start)).ShouldContain("send a ZIP");

    [Fact]
    public void An_archive_without_a_data_file_is_refused()
    {
        Refusal(Zip.Of()).ShouldContain("no data file");
        Refusal(Zip.Of(("10월/", []), ("10월/.DS_Store", [1]))).ShouldContain("no data file");
    }

    [Fact]
    public void Several_data_files_are_refused_and_counted()
    {
        Refusal(Zip.Of(("a.csv", Csv), ("b.csv", Csv), ("읽어주세요.txt", [65]))).ShouldBe("The archive holds 3 data files: send one in each.");
        Open(Zip.Of(("a.csv", Csv), ("b.csv", Csv))).Refusal!.Ko.ShouldBe("압축파일 안에 자료파일이 2개 있습니다. 한 개만 담아 보내 주세요.");
    }

    [Theory]
    [InlineData("../a.csv")]
    [InlineData("10월/../../a.csv")]
    [InlineData("/etc/a.csv")]
    [InlineData("C:a.csv")]
    [InlineData("10월\\a.csv")]
    [InlineData("a\u0001.csv")]
    public void A_name_that_leads_outside_is_refused_unquoted(string name)
    {
        Refusal(Zip.Of((name, Csv))).ShouldBe("An entry of the archive has a name that leads outside of it: pack the data file alone, without folders.");
        Refusal(Zip.Of(("good.csv", Csv), (name, []))).ShouldContain("leads outside");
    }

    [Fact]
    public void A_name_that_leads_outside_is_refused_also_where_it_would_be_passed_over() =>
        Refusal(Zip.Of(("good.csv", Csv), ("__MACOSX/../../a", [1]))).ShouldContain("leads outside");

    [Fact]
    public void More_than_two_archives_one_in_the_other_are_refused()
    {
        Refusal(Zip.Of(("a", Zip.Gz(Zip.Of(("b", Csv)))))).ShouldContain("2 deep");
        Refusal(Zip.Gz(Zip.Gz(Zip.Gz(Csv)))).ShouldContain("2 deep");
    }

    [Fact]
    public void More_than_fifty_entries_are_refused_and_fifty_are_not()
    {
        var litter = Enumerable.Range(0, 49).Select(i => ($"d{i}/.DS_Store", new byte[] { 1 })).ToList();
        Taken(Zip.Of([.. litter, ("a.csv", Csv)])).ShouldBe(Whole(Csv, ContentKind.Text));
        Refusal(Zip.Of([.. litter, ("d/", []), ("a.csv", Csv)])).ShouldContain("more than 50");
    }

    [Fact]
    public void An_encrypted_entry_is_refused_as_encrypted() =>
        Refusal(Zip.With(Zip.With(Zip.Of(("a.csv", Csv)), Local, 6, f => f | 1, 2), Central, 8, f => f | 1, 2)).ShouldContain("encrypted");

    [Fact]
    public void A_wrong_checksum_is_damage() => Refusal(Zip.With(Zip.Of(("a.csv", Csv)), Central, 16, crc => crc ^ 1)).ShouldContain("damaged");

    [Fact]
    public void A_size_in_the_header_that_is_not_true_is_damage()
    {
        Refusal(Zip.With(Zip.Of(("a.csv", Csv)), Central, 24, size => size - 1)).ShouldContain("damaged");
        Refusal(Zip.With(Zip.Of(("a.csv", Csv)), Central, 24, size => size + 1)).ShouldContain("damaged");
    }

    [Fact]
    public void An_archive_that_ends_early_is_damage_wherever_it_ends()
    {
        var zip = Zip.Of(("a.csv", Csv));
        var gz = Zip.Gz(Csv);
        for (var length = 4; length < zip.Length; length++)
        {
            Refusal(zip[..length]).ShouldContain("damaged", customMessage: $"zip of {length}");
        }

        for (var length = 2; length < gz.Length; length++)
        {
            Refusal(gz[..length]).ShouldMatch("damaged|cut off", $"gz of {length}");
        }
    }

    [Fact]
    public void A_changed_byte_in_a_gz_is_damage()
    {
        var gz = Zip.Gz(Csv);
        gz[^6] ^= 1; // of the checksum
        Refusal(gz).ShouldMatch("damaged|cut off");
    }

    private static string Refusal(byte[] bytes)
    {
        var unpacked = Open(bytes);
        unpacked.Refusal.ShouldNotBeNull().Code.ShouldBe("archive");
        unpacked.Bytes.ShouldBeEmpty();
        return unpacked.Refusal.En;
    }

    private static (string Bytes, ContentKind Kind) Taken(byte[] bytes)
    {
        var unpacked = Open(bytes);
        unpacked.Refusal.ShouldBeNull();
        return (Convert.ToHexString(unpacked.Bytes), unpacked.Kind);
    }

    private static (string Bytes, ContentKind Kind) Whole(byte[] bytes, ContentKind kind) => (Convert.ToHexString(bytes), kind);

    private static Unpacked Open(byte[] bytes) => Archive.Open(bytes, new ArchiveLimits());
}
