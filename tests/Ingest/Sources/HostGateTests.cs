using DongHaeng.Ingest.Sources;

namespace DongHaeng.Tests.Ingest.Sources;

public sealed class HostGateTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Healthy_suppliers_do_not_wait_behind_hanging_ones()
    {
        using var gate = Asked.Gate(atOnce: 2);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var hanging = Enumerable.Range(0, 12).Select(n => Hang(gate, $"c{n}", Asked.Patience(silence: 300, whole: 600), stop.Token)).ToList();
        (await Answer(gate).WaitAsync(Long, Cancel)).ShouldBe(7); // long before the patience with the others ends
        hanging.ShouldAllBe(h => !h.IsCompleted);
        await stop.CancelAsync();
        foreach (var request in hanging)
        {
            await Should.ThrowAsync<OperationCanceledException>(request);
        }

        (await Answer(gate).WaitAsync(Long, Cancel)).ShouldBe(7); // every place came back
        (await Task.WhenAll(Answer(gate), Answer(gate)).WaitAsync(Long, Cancel)).ShouldBe([7, 7]);
    }

    [Theory]
    [InlineData(3, 64, 3)]
    [InlineData(64, 3, 3)]
    public async Task A_host_and_all_hosts_together_get_no_more_requests_at_once_than_the_settings_say(int here, int everywhere, int most)
    {
        using var all = new SemaphoreSlim(everywhere);
        using HostGate one = new(all, here), other = new(all, here);
        int now = 0, peak = 0;
        await Task.WhenAll(Enumerable.Range(0, 60).Select(n => (everywhere < here && n % 2 == 0 ? other : one).Ask("c", Asked.Patience(), Count, Cancel)));
        peak.ShouldBe(most);

        async Task<int> Count(Turn turn)
        {
            var mine = Interlocked.Increment(ref now);
            for (var seen = Volatile.Read(ref peak); mine > seen && Interlocked.CompareExchange(ref peak, mine, seen) != seen; seen = Volatile.Read(ref peak))
            {
            }

            await Task.Delay(5, Cancel);
            return Interlocked.Decrement(ref now);
        }
    }

    [Fact]
    public async Task After_five_that_hang_in_a_row_the_next_are_waited_for_less_until_one_answers()
    {
        using var gate = Asked.Gate();
        for (var n = 0; n < 5; n++)
        {
            gate.Short.ShouldBeFalse();
            (await Asked.Problem(Hang(gate, "c0001", Asked.Patience(silence: 0.2), Cancel))).Message.ShouldBe("c0001 did not answer within 0.2 s");
        }

        (await Asked.Problem(Hang(gate, "c0006", Asked.Patience(silence: 2), Cancel))).Message
            .ShouldBe("c0006 did not answer within 0.2 s (shortened: other suppliers on this host hang as well)");
        await Answer(gate);
        gate.Short.ShouldBeFalse();
    }

    [Fact]
    public async Task A_failure_gives_its_place_back()
    {
        using var gate = Asked.Gate(atOnce: 1);
        await Should.ThrowAsync<FormatException>(() => gate.Ask<int>("c", Asked.Patience(), _ => throw new FormatException(), Cancel));
        await Asked.Problem(Hang(gate, "c", Asked.Patience(silence: 0.1), Cancel));
        (await Answer(gate).WaitAsync(Long, Cancel)).ShouldBe(7);
    }

    private static Task<int> Hang(HostGate gate, string what, Patience patience, CancellationToken cancel) => gate.Ask(
        what, patience, turn => turn.Wait(token => new ValueTask<int>(Task.Delay(Timeout.Infinite, token).ContinueWith(_ => 0, token, TaskContinuationOptions.None, TaskScheduler.Default))), cancel);

    private static Task<int> Answer(HostGate gate) => gate.Ask("c", Asked.Patience(), turn => turn.Wait(async _ =>
    {
        await Task.Yield();
        return 7;
    }), Cancel);
}
