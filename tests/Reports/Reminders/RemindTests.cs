using DongHaeng.Ops.Contacts;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Ops.Reminders;
using DongHaeng.Reports.Delivery;
using DongHaeng.Reports.Reminders;
using DongHaeng.Tests.Reports.Delivery;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Load.Stage;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Reports.Reminders;

/// <summary>
/// Tuesday 5 November 2024, nine in the morning. In the night of the 4th the centers of 사직동 and 청운효자동 sent their
/// data since 1 October: 사직동 all of it, 청운효자동 without 사례관리, and its 나눔가게 file was refused.
/// </summary>
public sealed class RemindTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private WarehouseFile warehouse = null!;
    private PostOffice office = null!;
    private ContactList contacts = null!;
    private ReminderLedger ledger = null!;

    public async ValueTask InitializeAsync()
    {
        office = await PostOffice.OpenAsync();
        warehouse = WarehouseFile.Open(folder.Path);
        contacts = new(office.Store, office.Clock);
        ledger = new(office.Store);
        long sequence = 0;
        var datasets = ContractCatalog.All.Where(c => c.Every == Rhythm.Night).ToList();
        new Loader(warehouse).Load(
        [
            .. datasets.Select(c => Sent("c0002", c.Id, ++sequence)),
            .. datasets.Where(c => c.Id != "case").Select(c => Sent("c0001", c.Id, ++sequence) with
            {
                Refusal = c.Id == "shop" ? new Refusal("heading", "머리글이 없습니다.", "No heading.") : null,
            }),
        ], 1);
    }

    public async ValueTask DisposeAsync()
    {
        warehouse.Dispose();
        await office.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_center_is_told_what_is_missing_and_what_was_refused()
    {
        contacts.Add("c0001", "center@example.org", "ko");
        (await RemindAsync()).Sent.ShouldBe(1);

        var mail = (await office.ReceivedAsync()).ShouldHaveSingleItem();
        mail.Recipients.ShouldBe(["center@example.org"]);
        mail.Subject.ShouldBe("[동행] 자료 제출 안내: 청운효자동 동행센터, 4건 (2024-11-05)");
        mail.AutoSubmitted.ShouldBe("auto-generated");
        mail.Attachments.ShouldBeEmpty();
        var lines = mail.Text.ReplaceLineEndings("\n").Split('\n');
        lines.ShouldContain("청운효자동 동행센터 담당자님, 안녕하십니까.");
        lines.ShouldContain("다음 자료가 아직 도착하지 않았거나 보완이 필요합니다. 확인하신 뒤 보내 주시기 바랍니다.");
        lines.Where(line => line.StartsWith("  - ", StringComparison.Ordinal)).ShouldBe(
        [
            "  - 사례관리, 2024년 10월, 기한 2024-11-04: 미도착",
            "  - 사례관리, 2024년 11월, 기한 2024-11-05: 미도착",
            "  - 나눔가게, 2024년 10월, 기한 2024-11-04: 반려(보내 주신 파일을 사용할 수 없습니다)",
            "  - 나눔가게, 2024년 11월, 기한 2024-11-05: 반려(보내 주신 파일을 사용할 수 없습니다)",
        ]);
        mail.Html.ShouldContain("사례관리, 2024년 10월, 기한 2024-11-04: 미도착");
    }

    [Fact]
    public async Task Who_owes_nothing_is_not_written_to()
    {
        contacts.Add("c0002", "quiet@example.org", "ko");
        (await RemindAsync()).ShouldBe(new PostRun(0, 0, 0, 0));
    }

    [Fact]
    public async Task A_gu_gets_one_summary_of_its_centers()
    {
        contacts.Add("g01", "gu@example.org", "ko");
        await RemindAsync();
        var text = (await office.ReceivedAsync()).ShouldHaveSingleItem().Text;
        text.ShouldContain("종로구 담당자님");
        text.ShouldContain("  - 청운효자동 동행센터: 미도착 2건, 반려 2건");
        text.ShouldContain("  - 삼청동 동행센터: 미도착 36건"); // 18 datasets, October and November
        text.ShouldNotContain("사직동");
        text.ShouldNotContain("소공동"); // of another gu
        text.ShouldContain("소관 기관 16곳의 자료 544건이"); // 17 centers without 사직동: 15 times 36, and 4
    }

    [Fact]
    public async Task The_foundation_gets_the_city_by_gu_in_its_language()
    {
        contacts.Add("foundation", "city@example.org", "en");
        await RemindAsync();
        var mail = (await office.ReceivedAsync()).ShouldHaveSingleItem();
        mail.Subject.ShouldStartWith("[DongHaeng] Data not received: Seoul Welfare Foundation");
        mail.Text.ShouldContain("15257 deliveries of 449 offices"); // 423 centers owe 36 each, one 4, 25 gus their targets of the year
        mail.Text.ShouldContain("  - Jongno-gu: 543 nothing came, 2 refused");
        mail.Text.Count(c => c is >= '가' and <= '힣').ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_is_written_to_twice_on_a_day_and_anew_on_the_next()
    {
        contacts.Add("c0001", "center@example.org", "ko");
        (await RemindAsync()).Sent.ShouldBe(1);
        (await RemindAsync()).Sent.ShouldBe(0); // as after a restart: all is made anew but the ledger
        Reminding().Put().Queued.ShouldBe(0);
        office.Clock.Advance(TimeSpan.FromDays(1));
        (await RemindAsync()).Sent.ShouldBe(1);
        (await office.ReceivedAsync()).Select(mail => mail.MessageId).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void On_a_weekend_and_on_a_holiday_nobody_is_written_to()
    {
        contacts.Add("c0001", "center@example.org", "ko");
        office.Clock.Advance(TimeSpan.FromDays(4)); // Saturday
        var run = Reminding().Put();
        (run.BusinessDay, run.Mails.Count).ShouldBe((false, 0));
        office.Clock.Advance(TimeSpan.FromDays(46)); // Wednesday 25 December
        Reminding().Put().BusinessDay.ShouldBeFalse();
        office.Clock.Advance(TimeSpan.FromDays(1));
        Reminding().Put().Queued.ShouldBe(1);
    }

    [Fact]
    public async Task A_look_puts_nothing_in()
    {
        contacts.Add("c0001", "center@example.org", "ko");
        Reminding().Look().Mails.ShouldHaveSingleItem().Items.ShouldBe(4);
        ledger.List("2024-11-05").ShouldBeEmpty();
        (await RemindAsync()).Sent.ShouldBe(1);
    }

    [Fact]
    public async Task What_a_silent_server_did_not_take_goes_out_later_the_same_day()
    {
        contacts.Add("c0001", "center@example.org", "ko");
        Reminding().Put();
        var working = office.Settings;
        office.Settings = PostOffice.SettingsFor(1);
        (await DeliverAsync()).Postponed.ShouldBe(1);
        office.Settings = working;
        office.Clock.Advance(TimeSpan.FromMinutes(2));
        (await DeliverAsync()).Sent.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_half_sent_when_the_program_died_is_not_sent_again()
    {
        contacts.Add("c0001", "center@example.org", "ko");
        Reminding().Put();
        ledger.Begin(ledger.List("2024-11-05").Single().Id, "dead").ShouldBe(1);
        using var postman = new ReminderPostman(ledger, office.Settings, office.Clock);
        postman.Recover().ShouldBe(1);
        (await RemindAsync()).ShouldBe(new PostRun(0, 0, 0, 0));
        ledger.List("2024-11-05").Single().State.ShouldBe(DeliveryState.Ambiguous);
    }

    [Fact]
    public async Task A_contact_that_was_removed_meanwhile_gets_nothing()
    {
        contacts.Add("c0001", "center@example.org", "ko");
        Reminding().Put();
        contacts.End("c0001", "CENTER@example.org").ShouldBeTrue();
        (await DeliverAsync()).ShouldBe(new PostRun(0, 0, 0, 0));
    }

    private static ReadFile Sent(string supplier, string dataset, long sequence)
    {
        var arrived = new DateTimeOffset(2024, 11, 5, 1, 30, 0, TimeSpan.FromHours(9));
        var receipt = new Receipt(supplier, dataset, new(2024, 10, 1), new(2024, 11, 4), sequence, $"{sequence}.csv", new string('0', 64), 0, arrived, arrived);
        return new ReadFile(receipt, new StagedRows(ContractCatalog.Get(dataset)));
    }

    private Reminding Reminding() => new(new OwedBook(warehouse), contacts, ledger, office.Settings, office.Clock);

    private async Task<PostRun> DeliverAsync()
    {
        using var postman = new ReminderPostman(ledger, office.Settings, office.Clock);
        return await postman.DeliverAsync(TestContext.Current.CancellationToken);
    }

    private Task<PostRun> RemindAsync()
    {
        Reminding().Put();
        return DeliverAsync();
    }
}
