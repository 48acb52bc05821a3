using System.Text;
using DongHaeng.Ingest.Formats.Archives;

namespace DongHaeng.Tests.Ingest.Formats.Archives;

public sealed class BombTests
{
    private const uint Central = 0x02014b50;
    private const int MiB = 1 << 20;

    [Fact]
    public void Content_far_larger_than_its_file_is_refused_without_being_unpacked()
    {
        var zeros = new byte[64 * MiB]; // deflate packs zeros a thousandfold
        foreach (var bomb in new[] { Zip.Of(("a.csv", zeros)), Zip.Gz(zeros) })
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Refusal(bomb).ShouldContain("larger than allowed");
            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MiB);
        }
    }

    [Fact]
    public void A_bomb_that_says_it_is_small_is_damage()
    {
        var bomb = Zip.With(Zip.Of(("a.csv", new byte[64 * MiB])), Central, 24, _ => 1000);
        Refusal(bomb).ShouldContain("damaged");
    }

    [Fact]
    public void A_bomb_packed_twice_is_held_against_the_outermost_file()
    {
        var inner = Zip.Gz(new byte[64 * MiB]);
        Refusal(Zip.Gz(inner)).ShouldContain("larger than allowed");
        Refusal(Zip.Of(("a", inner))).ShouldContain("larger than allowed");
    }

    [Fact]
    public void The_first_mebibyte_may_be_packed_as_tightly_as_it_likes()
    {
        Archive.Open(Zip.Gz(new byte[MiB]), new ArchiveLimits()).Bytes.Length.ShouldBe(MiB);
        Refusal(Zip.Gz(new byte[MiB + 1])).ShouldContain("larger than allowed");
    }

    [Fact]
    public void The_limit_of_size_counts_all_depths_together()
    {
        var noise = new byte[2000];
        new Random(1).NextBytes(noise);
        var limits = new ArchiveLimits { UnpackedBytes = 2100 };
        Archive.Open(Zip.Gz(noise), limits).Bytes.ShouldBe(noise);
        Archive.Open(Zip.Gz(Zip.Gz(noise)), limits).Refusal!.En.ShouldContain("larger than allowed");
    }

    [Fact]
    public void Entries_that_lie_over_one_another_are_damage()
    {
        // Two entries of the list point to the first one's bytes.
        var noise = new byte[4000];
        new Random(2).NextBytes(noise);
        var zip = Zip.Of(("a.csv", noise), (".DS_Store", [1]));
        var seen = 0;
        var overlapping = Zip.With(Zip.With(zip, Central, 42, _ => 0), Central, 20, size => seen++ == 0 ? size : 4000);
        Refusal(overlapping).ShouldContain("damaged");
    }

    [Fact]
    public void Nothing_that_can_happen_to_an_archive_makes_it_throw()
    {
        var random = new Random(20241001);
        var csv = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 60).Select(i => $"HAPPY,{i},{random.Next()}")));
        byte[][] seeds = [Zip.Of(("a.csv", csv)), Zip.Gz(csv), Zip.Of(("가/b.csv", Zip.Gz(csv)), (".DS_Store", [1])), Zip.Gz(Zip.Of(("c", csv)))];
        var taken = 0;
        for (var n = 0; n < 2000; n++)
        {
            var seed = seeds[n % seeds.Length];
            var unpacked = Archive.Open(Mutation.Of(seed, random), new ArchiveLimits());
            if (unpacked.Refusal == null && unpacked.Kind == ContentKind.Text && unpacked.Bytes.Length == csv.Length)
            {
                unpacked.Bytes.ShouldBe(csv); // what still opens as a file of this size is the file
                taken++;
            }
        }

        taken.ShouldBeGreaterThan(0); // a changed time stamp harms nothing
    }

    private static string Refusal(byte[] bytes) => Archive.Open(bytes, new ArchiveLimits()).Refusal.ShouldNotBeNull().En;
}
