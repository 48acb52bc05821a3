using DongHaeng.Tests.Ingest.Killed;

namespace DongHaeng.Tests.Ingest.Safety;

[Collection(nameof(KillCollection))]
public sealed class FullDiskTests(KillTown town)
{
    /// <summary>No file may grow beyond so many KiB: from where nothing can be landed to where only the database has no room.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(300)]
    [InlineData(1200)]
    public void A_night_that_finds_no_room_says_so_and_the_next_one_with_room_completes_it(int kibibytes)
    {
        var data = town.Folder($"full{kibibytes}");
        // Ignored, the signal becomes an error of the write, as on a full disk.
        town.Start(data, _ => { }, $"trap '' XFSZ; ulimit -f {kibibytes}").ShouldBe(NightProcess.Failed, town.Said);
        town.Said.ShouldNotBeEmpty();
        town.Start(data, _ => { }).ShouldBe(0, town.Said);
        town.Differences(data).ShouldBeEmpty();
    }
}
