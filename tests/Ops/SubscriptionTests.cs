using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Subscriptions;
using Microsoft.Data.Sqlite;

namespace DongHaeng.Tests.Ops;

public sealed class SubscriptionTests : IDisposable
{
    private readonly OpsFolder folder = new();
    private readonly AccountRegister accounts;
    private readonly SubscriptionList subscriptions;
    private readonly string lee;

    public SubscriptionTests()
    {
        accounts = new(folder.Store, folder.Clock);
        subscriptions = new(folder.Store, folder.Clock);
        lee = accounts.Add(new("lee", "이관리", "lee@example.org", AccountRole.Supervisor, "g23")).Account!.Id;
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_subscriber_is_a_recipient_of_that_report_on_that_unit_only()
    {
        subscriptions.Add("monthly_gu", "g23", lee).ShouldBeTrue();

        subscriptions.Recipients("monthly_gu", "g23").Single().Name.ShouldBe("lee");
        subscriptions.Recipients("monthly_gu", "g24").ShouldBeEmpty();
        subscriptions.Recipients("yearly", "g23").ShouldBeEmpty();
    }

    [Fact]
    public void Subscribing_twice_is_once()
    {
        subscriptions.Add("monthly_gu", "g23", lee);

        subscriptions.Add("monthly_gu", "g23", lee).ShouldBeFalse();
        subscriptions.Active().Count.ShouldBe(1);
    }

    [Fact]
    public void An_ended_subscription_may_begin_again()
    {
        subscriptions.Add("monthly_gu", "g23", lee);

        subscriptions.End("monthly_gu", "g23", lee).ShouldBeTrue();
        subscriptions.End("monthly_gu", "g23", lee).ShouldBeFalse();
        subscriptions.Recipients("monthly_gu", "g23").ShouldBeEmpty();
        subscriptions.Add("monthly_gu", "g23", lee).ShouldBeTrue();
        subscriptions.Active("monthly_gu").Single().AccountId.ShouldBe(lee);
    }

    [Fact]
    public void A_disabled_account_receives_nothing()
    {
        subscriptions.Add("monthly_gu", "g23", lee);

        accounts.Disable("lee");

        subscriptions.Recipients("monthly_gu", "g23").ShouldBeEmpty();
    }

    [Fact]
    public void A_subscription_is_protected_until_it_is_made_exact_with_a_reason()
    {
        subscriptions.MakeExact("monthly_gu", "g23", lee, "감사 자료").ShouldBeFalse(); // there is none yet
        subscriptions.Add("monthly_gu", "g23", lee);
        subscriptions.Active().Single().ExactReason.ShouldBeNull();

        subscriptions.MakeExact("monthly_gu", "g23", lee, "감사 자료").ShouldBeTrue();

        subscriptions.Active().Single().ExactReason.ShouldBe("감사 자료");
        subscriptions.End("monthly_gu", "g23", lee);
        subscriptions.Add("monthly_gu", "g23", lee);
        subscriptions.Active().Single().ExactReason.ShouldBeNull(); // begun again, it is protected again
    }

    [Fact]
    public void Only_accounts_can_subscribe() =>
        Should.Throw<SqliteException>(() => subscriptions.Add("monthly_gu", "g23", "nobody"));
}
