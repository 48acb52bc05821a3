using System.Text;
using DongHaeng.Ops.Accounts;

namespace DongHaeng.Tests.Ops;

public sealed class AccountTests : IDisposable
{
    private static readonly NewAccount Lee =
        new("lee", "이관리", "lee@gangnam.example.org", AccountRole.Supervisor, "g23", Password: "correct horse battery");

    private readonly OpsFolder folder = new();
    private readonly AccountRegister accounts;
    private readonly SignInDesk desk;

    public AccountTests()
    {
        accounts = new(folder.Store, folder.Clock);
        desk = new(folder.Store, folder.Clock);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_account_is_found_as_it_was_added()
    {
        var added = accounts.Add(Lee);

        added.Outcome.ShouldBe(AddOutcome.Added);
        var found = accounts.Find("LEE").ShouldNotBeNull();
        found.ShouldBe(added.Account);
        found.UnitId.ShouldBe("g23");
        found.Language.ShouldBe("ko");
        found.CreatedAt.ShouldBe(folder.Clock.Now);
        found.DisabledAt.ShouldBeNull();
        accounts.FindById(found.Id).ShouldBe(found);
        accounts.Find("nobody").ShouldBeNull();
    }

    [Fact]
    public void A_name_is_taken_in_any_case()
    {
        accounts.Add(Lee);

        accounts.Add(Lee with { Name = "Lee" }).ShouldBe(new AddResult(AddOutcome.NameTaken, null));
        accounts.List().Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("", "a@b.kr", "analyst", null, "ko", AddOutcome.NameUnusable)]
    [InlineData("a b", "a@b.kr", "analyst", null, "ko", AddOutcome.NameUnusable)]
    [InlineData("a", "no address", "analyst", null, "ko", AddOutcome.EmailUnusable)]
    [InlineData("a", "Somebody <a@b.kr>", "analyst", null, "ko", AddOutcome.EmailUnusable)]
    [InlineData("a", "a@b.kr", "king", null, "ko", AddOutcome.RoleUnknown)]
    [InlineData("a", "a@b.kr", "supervisor", null, "ko", AddOutcome.UnitDoesNotFit)]
    [InlineData("a", "a@b.kr", "supervisor", "d0371", "ko", AddOutcome.UnitDoesNotFit)]
    [InlineData("a", "a@b.kr", "dong_head", "g23", "ko", AddOutcome.UnitDoesNotFit)]
    [InlineData("a", "a@b.kr", "director", "g23", "ko", AddOutcome.UnitDoesNotFit)]
    [InlineData("a", "a@b.kr", "analyst", null, "fr", AddOutcome.LanguageUnknown)]
    public void What_cannot_be_is_refused(
        string name, string email, string role, string? unit, string language, AddOutcome expected)
    {
        accounts.Add(new(name, "이름", email, role, unit, language)).Outcome.ShouldBe(expected);
        accounts.List().ShouldBeEmpty();
    }

    [Fact]
    public void The_right_password_signs_in_and_a_wrong_one_does_not()
    {
        accounts.Add(Lee);

        desk.ByPassword("lee", "correct horse battery").Account!.Name.ShouldBe("lee");
        desk.ByPassword("lee", "correct horse").ShouldBe(new SignIn(SignInOutcome.Refused));
        desk.ByPassword("nobody", "correct horse battery").ShouldBe(new SignIn(SignInOutcome.Refused));
    }

    [Fact]
    public void An_account_without_a_password_cannot_be_guessed()
    {
        accounts.Add(Lee with { Password = null });

        desk.ByPassword("lee", "").Outcome.ShouldBe(SignInOutcome.Refused);
    }

    [Fact]
    public void Five_failures_lock_the_account_for_fifteen_minutes_even_for_the_right_password()
    {
        accounts.Add(Lee);
        for (var i = 0; i < 5; i++)
        {
            desk.ByPassword("lee", "guess").Outcome.ShouldBe(SignInOutcome.Refused);
        }

        var locked = desk.ByPassword("lee", "correct horse battery");
        locked.ShouldBe(new SignIn(SignInOutcome.LockedOut, LockedUntil: folder.Clock.Now.AddMinutes(15)));

        folder.Clock.Advance(TimeSpan.FromMinutes(15));
        desk.ByPassword("lee", "correct horse battery").Outcome.ShouldBe(SignInOutcome.SignedIn);
    }

    [Theory]
    [InlineData("lee")]
    [InlineData("locked")]
    [InlineData("without_password")]
    [InlineData("nobody")]
    public void Every_name_costs_the_hash_so_that_the_time_of_an_answer_tells_nothing(string name)
    {
        accounts.Add(Lee);
        accounts.Add(Lee with { Name = "without_password", Password = null });
        accounts.Add(Lee with { Name = "locked" });
        folder.Tamper("update account set locked_until = '2999-01-01T00:00:00.000Z' where name = 'locked'");

        // Half a character has no UTF-8 form: whoever gets to hash it cannot.
        Should.Throw<EncoderFallbackException>(() => desk.ByPassword(name, "\ud800"));
        desk.ByPassword("locked", "guess").Outcome.ShouldBe(SignInOutcome.LockedOut);
    }

    [Fact]
    public void A_success_forgives_the_failures_before_it()
    {
        accounts.Add(Lee);
        foreach (var password in new[] { "1", "2", "3", "4", "correct horse battery", "5", "6", "7", "8" })
        {
            desk.ByPassword("lee", password);
        }

        desk.ByPassword("lee", "correct horse battery").Outcome.ShouldBe(SignInOutcome.SignedIn);
    }

    [Fact]
    public void Parallel_guesses_get_no_more_tries_than_others()
    {
        accounts.Add(Lee);
        var outcomes = new SignInOutcome[12];

        Parallel.For(0, outcomes.Length, i => outcomes[i] = desk.ByPassword("lee", "guess").Outcome);

        outcomes.Count(o => o == SignInOutcome.Refused).ShouldBe(5);
        outcomes.Count(o => o == SignInOutcome.LockedOut).ShouldBe(7);
    }

    [Fact]
    public void A_disabled_account_does_not_get_in_and_its_sessions_end()
    {
        var before = accounts.Add(Lee).Account!;
        var link = desk.IssueLink("lee", TimeSpan.FromHours(1));

        accounts.Disable("lee").ShouldBeTrue();

        accounts.Disable("lee").ShouldBeFalse();
        desk.ByPassword("lee", "correct horse battery").ShouldBe(new SignIn(SignInOutcome.Disabled));
        desk.ByLink(link).ShouldBe(new SignIn(SignInOutcome.Disabled));
        accounts.Find("lee")!.SecurityStamp.ShouldNotBe(before.SecurityStamp);
    }

    [Fact]
    public void A_new_password_replaces_the_old_one_and_ends_sessions()
    {
        var before = accounts.Add(Lee).Account!;

        accounts.SetPassword("lee", "staple 새 비밀번호").ShouldBeTrue();

        desk.ByPassword("lee", "correct horse battery").Outcome.ShouldBe(SignInOutcome.Refused);
        desk.ByPassword("lee", "staple 새 비밀번호").Account!.SecurityStamp.ShouldNotBe(before.SecurityStamp);
        accounts.SetPassword("nobody", "x").ShouldBeFalse();
    }

    [Fact]
    public void The_file_does_not_contain_passwords_or_tokens()
    {
        accounts.Add(Lee);
        var token = desk.IssueLink("lee", TimeSpan.FromHours(1));
        folder.Restart();

        var bytes = string.Concat(Directory.GetFiles(folder.Path).Select(f => Encoding.Latin1.GetString(File.ReadAllBytes(f))));

        bytes.ShouldContain("pbkdf2-sha512$210000$");
        bytes.ShouldNotContain("correct horse battery");
        bytes.ShouldNotContain(token);
    }
}
