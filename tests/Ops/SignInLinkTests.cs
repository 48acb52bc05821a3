using DongHaeng.Ops.Accounts;

namespace DongHaeng.Tests.Ops;

public sealed class SignInLinkTests : IDisposable
{
    private readonly OpsFolder folder = new();
    private readonly SignInDesk desk;

    public SignInLinkTests()
    {
        new AccountRegister(folder.Store, folder.Clock).Add(new("park", "박국장", "park@example.org", AccountRole.Director));
        desk = new(folder.Store, folder.Clock);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_link_signs_in_once()
    {
        var token = desk.IssueLink("park", TimeSpan.FromHours(1));

        desk.ByLink(token).Account!.Name.ShouldBe("park");
        desk.ByLink(token).ShouldBe(new SignIn(SignInOutcome.LinkUsed));
    }

    [Fact]
    public void Of_many_who_try_a_link_at_once_one_gets_in()
    {
        var token = desk.IssueLink("park", TimeSpan.FromHours(1));
        var outcomes = new SignInOutcome[16];

        Parallel.For(0, outcomes.Length, i => outcomes[i] = desk.ByLink(token).Outcome);

        outcomes.Count(o => o == SignInOutcome.SignedIn).ShouldBe(1);
        outcomes.Count(o => o == SignInOutcome.LinkUsed).ShouldBe(15);
    }

    [Fact]
    public void A_link_expires()
    {
        var token = desk.IssueLink("park", TimeSpan.FromHours(1));
        folder.Clock.Advance(TimeSpan.FromHours(1));

        desk.ByLink(token).ShouldBe(new SignIn(SignInOutcome.LinkExpired));
    }

    [Fact]
    public void An_invented_link_is_refused() => desk.ByLink("invented").ShouldBe(new SignIn(SignInOutcome.Refused));

    [Fact]
    public void A_token_has_256_bits_and_stands_in_an_address_unescaped()
    {
        var token = desk.IssueLink("park", TimeSpan.FromHours(1));

        // 32 bytes are 43 characters of base64 without padding.
        token.Length.ShouldBe(43);
        Uri.EscapeDataString(token).ShouldBe(token);
        desk.IssueLink("park", TimeSpan.FromHours(1)).ShouldNotBe(token);
    }

    [Fact]
    public void There_is_no_link_for_nobody() =>
        Should.Throw<ArgumentException>(() => desk.IssueLink("nobody", TimeSpan.FromHours(1))).Message.ShouldContain("nobody");
}
