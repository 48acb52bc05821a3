using System.Text;
using DongHaeng.Ops.Accounts;

namespace DongHaeng.Tests.Ops;

public sealed class SecondFactorTests : IDisposable
{
    private const string Password = "correct horse battery";

    private readonly OpsFolder folder = new();
    private readonly SignInDesk desk;
    private readonly CodeDesk codes;
    private readonly SecondFactors factors;
    private readonly Account lee;

    public SecondFactorTests()
    {
        // A seal that tests can see through: each bit turned over.
        var seal = new SecretSeal(s => Convert.ToHexString([.. s.Select(b => (byte)~b)]), t => [.. Convert.FromHexString(t).Select(b => (byte)~b)]);
        lee = new AccountRegister(folder.Store, folder.Clock).Add(new("lee", "이관리", "lee@example.org", AccountRole.Analyst, Password: Password)).Account!;
        (desk, codes, factors) = (new(folder.Store, folder.Clock), new(folder.Store, folder.Clock, seal), new(folder.Store));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_is_on_once_the_app_has_shown_a_right_code()
    {
        codes.Begin(lee);
        desk.ByPassword("lee", Password).Outcome.ShouldBe(SignInOutcome.SignedIn);
        var secret = codes.Begun(lee)!;
        codes.Confirm(lee, Code(secret, 3)).ShouldBeNull();
        factors.IsOn(lee).ShouldBeFalse();

        codes.Confirm(lee, Code(secret)).ShouldNotBeNull().Distinct().Count().ShouldBe(10);
        factors.IsOn(lee).ShouldBeTrue();
        codes.Begun(lee).ShouldBeNull();
        desk.ByPassword("lee", Password).Outcome.ShouldBe(SignInOutcome.CodeNeeded);
        desk.ByLink(desk.IssueLink("lee", TimeSpan.FromHours(1))).Outcome.ShouldBe(SignInOutcome.CodeNeeded);
    }

    [Fact]
    public void A_code_is_good_once_and_so_are_those_before_it()
    {
        var (secret, _) = TurnOn();
        codes.Check(lee, Code(secret)).Outcome.ShouldBe(SignInOutcome.Refused, "it was used to turn it on");
        folder.Clock.Advance(TimeSpan.FromSeconds(30));
        codes.Check(lee, Code(secret, 1)).Account!.Name.ShouldBe("lee");
        codes.Check(lee, Code(secret, 1)).Outcome.ShouldBe(SignInOutcome.Refused);
        codes.Check(lee, Code(secret)).Outcome.ShouldBe(SignInOutcome.Refused);
        folder.Clock.Advance(TimeSpan.FromMinutes(1));
        codes.Check(lee, Code(secret).Insert(3, " ")).Outcome.ShouldBe(SignInOutcome.SignedIn);
    }

    [Fact]
    public void Of_two_who_show_the_same_code_at_once_one_gets_in()
    {
        var (secret, _) = TurnOn();
        folder.Clock.Advance(TimeSpan.FromMinutes(1));
        var outcomes = new SignInOutcome[4];
        Parallel.For(0, outcomes.Length, i => outcomes[i] = codes.Check(lee, Code(secret)).Outcome);
        outcomes.Count(o => o == SignInOutcome.SignedIn).ShouldBe(1);
    }

    [Fact]
    public void Each_recovery_code_works_once_as_people_type_it()
    {
        var (_, recovery) = TurnOn();
        codes.Check(lee, Base32.Grouped(recovery[0]).ToLowerInvariant()).Outcome.ShouldBe(SignInOutcome.SignedIn);
        codes.Check(lee, recovery[0]).Outcome.ShouldBe(SignInOutcome.Refused);
        factors.Find(lee)!.RecoveryLeft.ShouldBe(9);
        codes.Check(lee, recovery[9]).Outcome.ShouldBe(SignInOutcome.SignedIn);
    }

    [Fact]
    public void Wrong_codes_lock_the_account_and_the_right_password_buys_no_more_of_them()
    {
        var (secret, _) = TurnOn();
        folder.Clock.Advance(TimeSpan.FromMinutes(1));
        for (var i = 0; i < 5; i++)
        {
            desk.ByPassword("lee", Password).Outcome.ShouldBe(SignInOutcome.CodeNeeded);
            codes.Check(lee, "000 00").Outcome.ShouldBe(SignInOutcome.Refused);
        }

        codes.Check(lee, Code(secret)).Outcome.ShouldBe(SignInOutcome.LockedOut);
        desk.ByPassword("lee", Password).Outcome.ShouldBe(SignInOutcome.LockedOut);
        folder.Clock.Advance(TimeSpan.FromMinutes(15));
        desk.ByPassword("lee", Password).Outcome.ShouldBe(SignInOutcome.CodeNeeded);
        codes.Check(lee, Code(secret)).Outcome.ShouldBe(SignInOutcome.SignedIn);
    }

    [Fact]
    public void The_right_password_as_the_fifth_try_leads_to_the_code_and_a_wrong_code_then_locks()
    {
        TurnOn();
        for (var i = 0; i < 4; i++)
        {
            desk.ByPassword("lee", "guess").Outcome.ShouldBe(SignInOutcome.Refused);
        }

        desk.ByPassword("lee", Password).Outcome.ShouldBe(SignInOutcome.CodeNeeded);
        codes.Check(lee, "000000x").Outcome.ShouldBe(SignInOutcome.Refused);
        desk.ByPassword("lee", Password).Outcome.ShouldBe(SignInOutcome.LockedOut);
    }

    [Fact]
    public void Beginning_anew_changes_nothing_where_it_is_on()
    {
        var (secret, _) = TurnOn();
        codes.Begin(lee);
        factors.IsOn(lee).ShouldBeTrue();
        folder.Clock.Advance(TimeSpan.FromMinutes(1));
        codes.Check(lee, Code(secret)).Outcome.ShouldBe(SignInOutcome.SignedIn);
    }

    [Fact]
    public void Taken_away_it_takes_its_recovery_codes_along()
    {
        var (_, recovery) = TurnOn();
        factors.Remove(lee).ShouldBeTrue();
        factors.Remove(lee).ShouldBeFalse();
        desk.ByPassword("lee", Password).Outcome.ShouldBe(SignInOutcome.SignedIn);
        TurnOn();
        codes.Check(lee, recovery[0]).Outcome.ShouldBe(SignInOutcome.Refused);
    }

    [Fact]
    public void The_file_holds_neither_secret_nor_recovery_codes()
    {
        var (secret, recovery) = TurnOn();
        folder.Restart();
        var bytes = string.Concat(Directory.GetFiles(folder.Path).Select(f => Encoding.Latin1.GetString(File.ReadAllBytes(f))));
        foreach (var plain in new[] { Base32.Of(secret), Convert.ToHexString(secret), Convert.ToBase64String(secret), Encoding.Latin1.GetString(secret) }.Concat(recovery))
        {
            bytes.ShouldNotContain(plain, Case.Insensitive);
        }
    }

    private (byte[] Secret, IReadOnlyList<string> Recovery) TurnOn()
    {
        codes.Begin(lee);
        var secret = codes.Begun(lee)!;
        return (secret, codes.Confirm(lee, Code(secret))!);
    }

    private string Code(byte[] secret, int later = 0) => Totp.Code(secret, Totp.StepOf(folder.Clock.Now) + later);
}
