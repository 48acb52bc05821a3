using Microsoft.Playwright;

namespace DongHaeng.Tests.EndToEnd;

/// <summary>What a person does in a browser.</summary>
internal static class Walk
{
    /// <summary>Signs in by the demo's link: opens it and presses its button.</summary>
    public static async Task<IPage> SignIn(this IBrowserContext person, string link)
    {
        var page = await person.NewPageAsync();
        await page.GotoAsync(link);
        await page.Locator("main form button[type=submit], main button").First.ClickAsync();
        await page.WaitForLoadStateAsync(LoadState.Load);
        page.Url.ShouldNotContain("/sign-in", customMessage: await page.Locator("main").InnerTextAsync());
        return page;
    }

    /// <summary>Opens an address and gives its status.</summary>
    public static async Task<int> Open(this IPage page, string address) => (await page.GotoAsync(address))!.Status;

    public static Task<string> Text(this IPage page) => page.Locator("body").InnerTextAsync();
}
