using DongHaeng.Ops.Deliveries;
using DongHaeng.Reports.Delivery;

namespace DongHaeng.Tests.Reports.Delivery;

public sealed class PostmanTests
{
    [Fact]
    public async Task What_was_sent_is_never_sent_again()
    {
        await using var office = await PostOffice.OpenAsync();
        office.PutMany(3);

        await office.DeliverAsync();
        office.Postman().Recover().ShouldBe(0);
        office.Clock.Advance(TimeSpan.FromDays(400));
        await office.DeliverAsync();

        (await office.ReceivedAsync()).Count.ShouldBe(3);
        office.Ledger.List(state: DeliveryState.Sent).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Two_postmen_share_the_work_without_doubling_it()
    {
        await using var office = await PostOffice.OpenAsync();
        office.PutMany(30);

        var runs = await Task.WhenAll(office.DeliverAsync(), office.DeliverAsync());

        runs.Sum(r => r.Sent).ShouldBe(30);
        var mails = await office.ReceivedAsync();
        mails.Select(m => m.MessageId).Distinct().Count().ShouldBe(30);
        mails.Count.ShouldBe(30);
    }

    [Fact]
    public async Task Cancelling_ends_the_round_between_two_mails()
    {
        await using var office = await PostOffice.OpenAsync();
        office.PutMany(5);
        using var stop = new CancellationTokenSource();

        var run = await office.Postman().DeliverAsync(new After(2, stop), stop.Token);

        run.Sent.ShouldBe(2);
        run.Trouble!.ShouldContain("cancelled");
        office.Ledger.List(state: DeliveryState.Pending).Count.ShouldBe(3);
        (await office.ReceivedAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_server_that_hangs_up_between_two_mails_costs_neither_an_attempt()
    {
        await using var office = await PostOffice.OpenAsync();
        var ids = office.PutMany(3);

        var run = await office.Postman().DeliverAsync(new HangUp(office), TestContext.Current.CancellationToken);

        run.ShouldBe(new PostRun(Sent: 3, 0, 0, 0));
        ids.Select(office.Ledger.Attempts).ShouldAllBe(attempts => attempts.Count == 1);
        (await office.ReceivedAsync()).Count.ShouldBe(3);
    }

    [Fact]
    public async Task No_more_begin_in_a_minute_than_allowed_also_after_a_restart()
    {
        await using var office = await PostOffice.OpenAsync();
        office.Settings = office.Settings with { PerMinute = 2 };
        var start = office.Clock.GetUtcNow();
        var ids = office.PutMany(3).ToList();
        await office.DeliverAsync();
        ids.Add(office.Put("late").Entry.Id);
        ids.Add(office.Put("later").Entry.Id);

        await office.DeliverAsync();

        ids.SelectMany(office.Ledger.Attempts).Select(a => (a.StartedAt - start).TotalSeconds).Order()
            .ShouldBe([0, 0, 60, 60, 120]);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 4)]
    [InlineData(3, 16)]
    [InlineData(4, 64)]
    [InlineData(5, 240)]
    [InlineData(100, 240)]
    public void Pauses_grow_up_to_four_hours(int attempt, int minutes) =>
        RetryPause.After(attempt).ShouldBe(TimeSpan.FromMinutes(minutes));

    private sealed class After(int mails, CancellationTokenSource stop) : IProgress<PostRun>
    {
        public void Report(PostRun value)
        {
            if (value.Sent == mails)
            {
                stop.Cancel();
            }
        }
    }

    private sealed class HangUp(PostOffice office) : IProgress<PostRun>
    {
        public void Report(PostRun value)
        {
            office.Server.HangUp();
            // Its answer to a question says that it has hung up.
            office.ReceivedAsync().GetAwaiter().GetResult();
        }
    }
}
