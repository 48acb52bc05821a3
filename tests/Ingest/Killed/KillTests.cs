namespace DongHaeng.Tests.Ingest.Killed;

[Collection(nameof(KillCollection))]
public sealed class KillTests(KillTown town)
{
    [Theory]
    [InlineData(20241101)]
    [InlineData(20241102)]
    [InlineData(20241103)]
    [InlineData(20241104)]
    public void Nights_that_are_killed_three_times_at_any_moment_come_to_the_same_when_they_are_started_again(int seed)
    {
        var (kills, different) = town.Disturbed($"killed{seed}", new Random(seed), kills: 3);
        kills.ShouldBe(3);
        different.ShouldBeEmpty();
    }
}
