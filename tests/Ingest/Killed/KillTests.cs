using System.Diagnostics;
using DongHaeng.Warehouse.Publish;

namespace DongHaeng.Tests.Ingest.Killed;

public sealed class KillTests(UndisturbedNight undisturbed) : IClassFixture<UndisturbedNight>
{
    [Theory]
    [InlineData(20241101)]
    [InlineData(20241102)]
    [InlineData(20241103)]
    [InlineData(20241104)]
    [InlineData(20241105)]
    public async Task After_a_kill_at_any_moment_the_next_round_comes_to_the_same_figures(int seed)
    {
        var random = new Random(seed);
        using var center = new Center();
        await Kill(center, lines: random.Next(1, UndisturbedNight.Files), microseconds: random.Next(0, 60_000));
        var settings = center.Settings with { Sources = undisturbed.Center.From([.. History.Suppliers]).Sources };
        var (round, _) = await center.Night(settings);
        round.Failures.ShouldBeEmpty();
        center.Query("select count(*)::integer from delivery", r => r.GetInt32(0)).ShouldBe([UndisturbedNight.Files]);
        var shelf = new SnapshotShelf(center.Data);
        SnapshotDifference.Between(undisturbed.Figures, shelf.FileOf(shelf.Current()!)).ShouldBeEmpty();
    }

    /// <summary>Starts this test program as the night, waits for some lines, lets a moment pass and kills it.</summary>
    private async Task Kill(Center center, int lines, int microseconds)
    {
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [typeof(KillTests).Assembly.Location, NightProcess.Verb, center.Data, center.Keys, undisturbed.Center.Exports.Root]) { RedirectStandardOutput = true })!;
        for (var i = 0; i < lines; i++)
        {
            (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull("the process ended by itself");
        }

        var clock = Stopwatch.StartNew();
        SpinWait.SpinUntil(() => clock.Elapsed.TotalMicroseconds >= microseconds); // moves the kill; nothing is asserted about time
        process.Kill(); // SIGKILL: no handler, no flush
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
