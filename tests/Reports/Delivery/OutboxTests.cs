using System.Security.Cryptography;
using DongHaeng.Ops.Deliveries;

namespace DongHaeng.Tests.Reports.Delivery;

public sealed class OutboxTests
{
    [Fact]
    public async Task A_report_put_in_twice_is_mailed_once()
    {
        await using var office = await PostOffice.OpenAsync();

        office.Put("lee").New.ShouldBeTrue();
        office.Put("lee").New.ShouldBeFalse();
        await office.DeliverAsync();
        var third = office.Put("lee", pdf: [1, 2, 3]);
        await office.DeliverAsync();

        third.New.ShouldBeFalse();
        office.State(third).ShouldBe(DeliveryState.Sent);
        (await office.ReceivedAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_redrawn_report_that_nobody_gets_leaves_no_file()
    {
        await using var office = await PostOffice.OpenAsync();
        office.Put("lee");

        office.Put("lee", pdf: [1, 2, 3]).Entry.PdfSha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(PostOffice.Pdf)));

        Directory.GetFiles(Path.Combine(office.Folder, "reports")).Length.ShouldBe(1);
        office.Put("lee", pdf: [1, 2, 3], posting: PostOffice.October with { Edition = 2 }).New.ShouldBeTrue();
        Directory.GetFiles(Path.Combine(office.Folder, "reports")).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Many_who_put_the_same_in_at_once_make_one_mail()
    {
        await using var office = await PostOffice.OpenAsync();
        office.Recipient("lee");

        Parallel.For(0, 12, _ => office.Put("lee"));

        office.Ledger.List().Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_goes_out_is_kept_byte_for_byte_once()
    {
        await using var office = await PostOffice.OpenAsync();

        var mail = office.Put("lee").Entry;
        office.Put("park");

        mail.PdfSha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(PostOffice.Pdf)));
        mail.ArchivePath.ShouldBe($"reports/{mail.PdfSha256}.pdf");
        var file = Directory.GetFiles(Path.Combine(office.Folder, "reports")).Single();
        File.ReadAllBytes(file).ShouldBe(PostOffice.Pdf);
    }

    [Fact]
    public async Task A_kept_file_that_was_changed_is_not_sent()
    {
        await using var office = await PostOffice.OpenAsync();
        var mail = office.Put("lee");
        File.AppendAllText(Path.Combine(office.Folder, mail.Entry.ArchivePath), "!");

        await office.DeliverAsync();

        office.State(mail).ShouldBe(DeliveryState.Failed);
        office.LastAttempt(mail).Answer!.ShouldContain(mail.Entry.ArchivePath);
        (await office.ReceivedAsync()).ShouldBeEmpty();
    }
}
