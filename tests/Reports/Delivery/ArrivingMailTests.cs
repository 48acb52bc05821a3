using System.Security.Cryptography;
using DongHaeng.Reports.Delivery;

namespace DongHaeng.Tests.Reports.Delivery;

public sealed class ArrivingMailTests
{
    [Fact]
    public async Task Korean_names_subject_text_and_file_name_arrive_intact()
    {
        await using var office = await PostOffice.OpenAsync();
        office.Put("lee");

        (await office.DeliverAsync()).ShouldBe(new PostRun(Sent: 1, 0, 0, 0));

        var mail = (await office.ReceivedAsync()).Single();
        mail.From.ShouldBe("\"동행\" <donghaeng@example.org>");
        mail.Recipients.ShouldBe(["lee@example.org"]);
        mail.Subject.ShouldBe("[동행] 강남구 월간 보고서 2024년 10월 (잠정)");
        mail.Text.ShouldContain("이관리님, 안녕하십니까.");
        mail.Text.ShouldContain("첨부: 강남구 월간 보고서, 2024년 10월, 잠정");
        mail.Text.ShouldContain("https://donghaeng.example.org/gu/11680?period=2024-10");
        mail.Text.ShouldContain("문의: donghaeng@example.org");
        mail.Html.ShouldContain("<html lang=\"ko\">");
        mail.Html.ShouldContain("href=\"https://donghaeng.example.org/gu/11680?period=2024-10\"");
        var file = mail.Attachments.Single();
        file.FileName.ShouldBe("강남구_월간_보고서_2024-10_잠정.pdf");
        file.ContentType.ShouldBe("application/pdf");
        file.Size.ShouldBe(PostOffice.Pdf.Length);
        file.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(PostOffice.Pdf)));
    }

    [Fact]
    public async Task An_account_in_English_gets_an_English_mail()
    {
        await using var office = await PostOffice.OpenAsync();
        office.Put("smith", language: "en", posting: PostOffice.October with { Final = true, Edition = 2 });

        await office.DeliverAsync();

        var mail = (await office.ReceivedAsync()).Single();
        mail.Subject.ShouldBe("[DongHaeng] Gangnam-gu monthly report Oct 2024 (final, corrected edition 2)");
        mail.Text.ShouldContain("Final: the figures were taken after the month was closed.");
        mail.Attachments.Single().FileName.ShouldBe("Gangnam-gu_monthly_report_2024-10_final_corrected_edition_2.pdf");
    }

    [Theory]
    [InlineData(true, 1, "확정")]
    [InlineData(false, 1, "잠정")]
    [InlineData(true, 3, "확정, 정정 제3판")]
    public async Task The_subject_says_how_final_the_figures_are(bool final, int edition, string expected)
    {
        await using var office = await PostOffice.OpenAsync();

        var mail = office.Put("lee", posting: PostOffice.October with { Final = final, Edition = edition });

        mail.Entry.Subject.ShouldBe($"[동행] 강남구 월간 보고서 2024년 10월 ({expected})");
    }

    [Fact]
    public async Task No_holiday_note_is_asked_for()
    {
        await using var office = await PostOffice.OpenAsync();
        office.Put("lee");

        await office.DeliverAsync();

        (await office.ReceivedAsync()).Single().AutoSubmitted.ShouldBe("auto-generated");
    }

    [Fact]
    public async Task Each_delivery_has_a_Message_ID_of_its_own_that_stays_the_same()
    {
        await using var office = await PostOffice.OpenAsync();
        var lee = office.Put("lee");
        office.Put("park");
        await office.DeliverAsync();
        // A person says that lee's mail was lost.
        office.Server.Misbehave("lee@example.org", Samples.Mail.Misbehaviour.DropAfterData, times: 1);
        var second = office.Put("lee", posting: PostOffice.October with { Edition = 2 });
        await office.DeliverAsync();
        office.Ledger.Settle(second.Entry.Id, arrived: false, office.Clock.GetUtcNow());
        await office.DeliverAsync();

        var ids = (await office.ReceivedAsync()).Select(m => m.MessageId).ToList();

        ids.Count.ShouldBe(4);
        ids[2].ShouldBe(ids[3]);
        ids.Distinct().Count().ShouldBe(3);
        ids[0].ShouldBe(MessageId.Of(lee.Entry, "donghaeng@example.org"));
        ids[0].ShouldEndWith("@example.org>");
    }
}
