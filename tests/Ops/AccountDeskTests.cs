using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;

namespace DongHaeng.Tests.Ops;

/// <summary>What administrators do with accounts.</summary>
public sealed class AccountDeskTests : IDisposable
{
    private const string Issuer = "https://login.example.go.kr";
    private readonly OpsFolder folder = new();
    private readonly AccountRegister accounts;
    private readonly AccountDesk desk;
    private readonly Account lee, kim;

    public AccountDeskTests()
    {
        accounts = new(folder.Store, folder.Clock);
        desk = new(folder.Store, folder.Clock);
        lee = accounts.Add(new("Lee", "이관리", "lee@example.org", AccountRole.Administrator)).Account!;
        kim = accounts.Add(new("kim", "김담당", "kim@example.org", AccountRole.Supervisor, "g23", Password: "correct horse battery")).Account!;
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("LEE", null, null, "Lee")]
    [InlineData("담당", null, null, "kim")]
    [InlineData("example.org", null, null, "kim Lee")]
    [InlineData("%", null, null, "")]
    [InlineData(null, AccountRole.Supervisor, null, "kim")]
    [InlineData(null, null, "active", "kim Lee")]
    [InlineData(null, null, "disabled", "")]
    public void Accounts_are_found_by_name_role_and_standing(string? text, string? role, string? standing, string names) =>
        string.Join(' ', desk.Find(text, role, standing).Select(a => a.Account.Name)).ShouldBe(names);

    [Fact]
    public void The_last_sign_in_the_lock_and_the_password_are_told()
    {
        new AuditLog(folder.Store).Append("LEE", "sign_in", "password", null, folder.Clock.Now);
        folder.Clock.Advance(TimeSpan.FromHours(1));
        new AuditLog(folder.Store).Append("lee", "sign_in", "link", null, folder.Clock.Now);
        new AuditLog(folder.Store).Append("lee", "look", "/city", "exact", folder.Clock.Now.AddDays(1));
        desk.FindById(lee.Id)!.LastSignIn.ShouldBe(folder.Clock.Now);
        desk.FindById(kim.Id)!.LastSignIn.ShouldBeNull();
        (desk.FindById(lee.Id)!.HasPassword, desk.FindById(kim.Id)!.HasPassword).ShouldBe((false, true));

        var door = new SignInDesk(folder.Store, folder.Clock);
        for (var i = 0; i < SignInDesk.FailuresAllowed; i++)
        {
            door.ByPassword("kim", "wrong");
        }

        desk.Find(standing: "locked").ShouldHaveSingleItem().LockedUntil.ShouldBe(folder.Clock.Now + SignInDesk.Lockout);
        desk.Unlock(kim.Id).ShouldBe(ChangeOutcome.Changed);
        desk.Unlock(kim.Id).ShouldBe(ChangeOutcome.Unchanged);
        door.ByPassword("kim", "correct horse battery").Outcome.ShouldBe(SignInOutcome.SignedIn);
    }

    [Fact]
    public void One_administrator_always_stays()
    {
        desk.Shut(lee.Id).ShouldBe(ChangeOutcome.LastAdministrator);
        desk.Change(lee with { Role = AccountRole.Analyst }).ShouldBe(ChangeOutcome.LastAdministrator);
        desk.Change(lee with { DisplayName = "이 팀장" }).ShouldBe(ChangeOutcome.Changed);

        desk.Change(kim with { Role = AccountRole.Administrator, UnitId = null }).ShouldBe(ChangeOutcome.Changed);
        desk.Shut(lee.Id).ShouldBe(ChangeOutcome.Changed);
        desk.Shut(kim.Id).ShouldBe(ChangeOutcome.LastAdministrator);
    }

    [Fact]
    public void Of_two_administrators_who_end_each_other_at_once_one_stays()
    {
        desk.Change(kim with { Role = AccountRole.Administrator, UnitId = null });
        Parallel.Invoke(() => desk.Shut(lee.Id), () => desk.Shut(kim.Id));
        desk.Find(standing: "active").Count.ShouldBe(1);
    }

    [Fact]
    public void Shutting_ends_sessions_tokens_and_links_and_opening_brings_none_of_them_back()
    {
        var token = new AccessTokens(folder.Store, folder.Clock).Issue(kim, "script", TimeSpan.FromDays(1));
        var link = new SignInDesk(folder.Store, folder.Clock).IssueLink("kim", TimeSpan.FromHours(24));
        desk.Shut(kim.Id).ShouldBe(ChangeOutcome.Changed);
        desk.Shut(kim.Id).ShouldBe(ChangeOutcome.Unchanged);
        desk.Enable(kim.Id).ShouldBe(ChangeOutcome.Changed);
        desk.Enable(kim.Id).ShouldBe(ChangeOutcome.Unchanged);
        accounts.FindById(kim.Id)!.SecurityStamp.ShouldNotBe(kim.SecurityStamp);
        new AccessTokens(folder.Store, folder.Clock).Use(token).ShouldBeNull();
        new SignInDesk(folder.Store, folder.Clock).ByLink(link).Outcome.ShouldBe(SignInOutcome.LinkExpired);
        new SignInDesk(folder.Store, folder.Clock).ByPassword("kim", "correct horse battery").Outcome.ShouldBe(SignInOutcome.SignedIn);
    }

    [Fact]
    public void A_role_without_its_unit_is_not_written() =>
        Should.Throw<ArgumentException>(() => desk.Change(kim with { UnitId = null }));

    [Fact]
    public void A_person_of_a_provider_is_tied_to_one_account()
    {
        var identities = new Identities(folder.Store, folder.Clock);
        identities.Tie(Issuer, "u-1", kim).ShouldBeTrue();
        identities.Tie(Issuer, "u-1", lee).ShouldBeFalse();
        identities.Find(Issuer, "u-1")!.Id.ShouldBe(kim.Id);
        identities.Of(kim).ShouldBe([new Identity(Issuer, "u-1", folder.Clock.Now)]);
        identities.Untie(Issuer, "u-1", lee).ShouldBeFalse();
        identities.Untie(Issuer, "u-1", kim).ShouldBeTrue();
        identities.Find(Issuer, "u-1").ShouldBeNull();
        Should.Throw<ArgumentException>(() => identities.Tie(Issuer, " u-1", kim));
    }

    [Fact]
    public void The_log_is_searched_by_who_what_and_when()
    {
        var log = new AuditLog(folder.Store);
        foreach (var (who, what) in new[] { ("kim", "look"), ("lee", "look"), ("kim", "export") })
        {
            log.Append(who, what, "x", null, folder.Clock.Now);
            folder.Clock.Advance(TimeSpan.FromDays(1));
        }

        Numbers(new(Who: "KIM")).ShouldBe([3, 1]);
        Numbers(new(What: "look")).ShouldBe([2, 1]);
        Numbers(new(From: folder.Clock.Now.AddDays(-2))).ShouldBe([3, 2]);
        Numbers(new(Until: folder.Clock.Now.AddDays(-2))).ShouldBe([1]);
        log.Find(new(), 1, 1).ShouldHaveSingleItem().Number.ShouldBe(2);
        log.Count(new(Who: "kim")).ShouldBe(2);
        log.Kinds().ShouldBe(["export", "look"]);

        IEnumerable<long> Numbers(AuditSearch search) => log.Find(search, 10).Select(e => e.Number);
    }
}
