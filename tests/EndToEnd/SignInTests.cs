using DongHaeng.Ops.Accounts;
using Microsoft.Playwright;

namespace DongHaeng.Tests.EndToEnd;

/// <summary>An administrator turns on the second step, signs in with it, and ends a session, in a real browser and in both languages.</summary>
public sealed class SignInTests(Office office, Browser browser) : IClassFixture<Office>
{
    [Fact]
    public async Task Two_steps_from_turning_on_to_ending_another_session()
    {
        await using var first = await browser.Person(javaScript: true);
        var page = await first.NewPageAsync();
        await page.Open(office.Address + "/sign-in?lang=ko");
        await page.Look("sign-in");
        (await page.Open(office.Address + "/sign-in/provider")).ShouldBe(503);
        (await page.Text()).ShouldContain("연결할 수 없습니다");
        await page.Look("provider down");
        await Password(page);
        await page.Open(office.Address + "/account");
        (await page.Text()).ShouldContain("2단계 로그인");
        await page.Look("account before");

        await Press(page, "form[action='/account/code'] button");
        await page.Look("setup");
        var key = (await page.Locator(".secret code").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await page.Locator("input[name=code]").FillAsync(Code(key, 0));
        await Press(page, "form[action$='confirm'] button");
        var recovery = await page.Locator(".recovery code").AllInnerTextsAsync();
        recovery.Count.ShouldBe(10);
        await page.Look("recovery codes");
        await page.Open(office.Address + "/account?lang=en");
        (await page.Text()).ShouldContain("Recovery codes left: 10");

        await using var second = await browser.Person(javaScript: false);
        var other = await second.NewPageAsync();
        await Password(other);
        other.Url.ShouldEndWith("/sign-in/code");
        await other.Locator("input[name=code]").FillAsync("000");
        await Press(other, "main form button");
        (await other.Text()).ShouldContain("코드가 맞지 않습니다");
        await other.Locator("input[name=code]").FillAsync(Code(key, 1));
        await Press(other, "main form button");
        (await other.Open(office.Address + "/sessions")).ShouldBe(200);

        await page.Open(office.Address + "/account");
        await page.Locator("details summary").ClickAsync();
        await page.Look("account after");
        await page.Open(office.Address + "/sessions");
        await page.Look("everybody's sessions");
        await Press(page, ".sessions form button");
        (await page.Text()).ShouldContain("The sign-in was ended");
        await other.Open(office.Address + "/sessions");
        other.Url.ShouldContain("/sign-in");

        await using var third = await browser.Person();
        var last = await third.NewPageAsync();
        await Password(last);
        await last.Look("code");
        await last.Locator("input[name=code]").FillAsync(recovery[0]);
        await Press(last, "main form button");
        last.Url.ShouldNotContain("/sign-in");
    }

    private async Task Password(IPage page)
    {
        await page.Open(office.Address + "/sign-in");
        await page.Locator("#account").FillAsync(Office.Account);
        await page.Locator("#password").FillAsync(Office.Password);
        await Press(page, "form[action='/sign-in'] button");
    }

    private static async Task Press(IPage page, string button)
    {
        await page.Locator(button).First.ClickAsync();
        await page.WaitForLoadStateAsync(LoadState.Load);
    }

    private static string Code(string key, int later)
    {
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = string.Concat(key.Select(c => Convert.ToString(Alphabet.IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        byte[] secret = [.. bits.Chunk(8).Select(b => Convert.ToByte(new string(b), 2))];
        return Totp.Code(secret, Totp.StepOf(DateTimeOffset.UtcNow) + later);
    }
}
