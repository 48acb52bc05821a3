using System.Net;
using DongHaeng.Tests.Dashboards.Site;

namespace DongHaeng.Tests.Dashboards.Provider;

/// <summary>What a person does at the identity provider.</summary>
internal static class Walk
{
    private const int Steps = 8;

    /// <summary>Goes from our sign-in page to the provider, enters a name there, and comes back as far as our own answer.</summary>
    /// <returns>The address that the provider sent the person back to, not opened yet.</returns>
    public static async Task<string> Enter(this Browser browser, string name, string start = "/sign-in/provider")
    {
        var answer = await browser.Get(start);
        for (var step = 0; step < Steps; step++)
        {
            if (answer.StatusCode is HttpStatusCode.Found or HttpStatusCode.SeeOther)
            {
                var next = new Uri(answer.RequestMessage!.RequestUri!, answer.Headers.Location!);
                if (next.AbsolutePath == "/sign-in/provider/answer")
                {
                    return next.ToString();
                }

                answer = await browser.Get(next.ToString());
            }
            else
            {
                answer.StatusCode.ShouldBe(HttpStatusCode.OK, answer.RequestMessage!.RequestUri!.ToString());
                answer = await browser.Submit(await Browser.Read(answer), "form", ("login", name), ("password", "anything"));
            }
        }

        throw new InvalidOperationException($"The provider did not send {name} back in {Steps} steps.");
    }

    /// <summary>The same, and opens our answer.</summary>
    public static async Task<HttpResponseMessage> SignInBy(this Browser browser, string name, string start = "/sign-in/provider") =>
        await browser.Get(await browser.Enter(name, start));
}
