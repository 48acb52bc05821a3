using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(DongHaeng.Tests.EndToEnd.Browser))]

namespace DongHaeng.Tests.EndToEnd;

/// <summary>Debian's Chromium, one for all tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        File.Exists(Chromium).ShouldBeTrue("install Debian's package chromium, or run ./donghaeng test as root");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
            ],
        });
    }

    /// <summary>A person's own browser: no cookies yet.</summary>
    public Task<IBrowserContext> Person(bool javaScript = true, int width = 1280) => browser!.NewContextAsync(new BrowserNewContextOptions
    {
        JavaScriptEnabled = javaScript,
        ViewportSize = new ViewportSize { Width = width, Height = 900 },
    });

    public async ValueTask DisposeAsync()
    {
        if (browser != null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
