using Microsoft.Playwright;

namespace DongHaeng.Tests.EndToEnd;

/// <summary>The demo's people, each signed in once: a link works once, so each person's browser is kept.</summary>
internal static class Crowd
{
    private static readonly SemaphoreSlim One = new(1);
    private static readonly Dictionary<Person, IBrowserContext> SignedIn = [];

    /// <summary>A person's browser.</summary>
    public static async Task<IBrowserContext> Session(Demo demo, Browser browser, Person person)
    {
        await One.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (!SignedIn.TryGetValue(person, out var session))
            {
                session = await browser.Person();
                await session.SignIn(demo.Links[(int)person]);
                SignedIn[person] = session;
            }

            return session;
        }
        finally
        {
            One.Release();
        }
    }

    /// <summary>Another browser of the same person, which somebody uses in a language, with JavaScript or without.</summary>
    public static async Task<IBrowserContext> Copy(Demo demo, Browser browser, Person person, bool javaScript = true)
    {
        var cookies = await (await Session(demo, browser, person)).CookiesAsync();
        var copy = await browser.Person(javaScript);
        await copy.AddCookiesAsync(cookies.Where(cookie => cookie.Name != "lang").Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = demo.Address }));
        return copy;
    }
}
