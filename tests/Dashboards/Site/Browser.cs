using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>A browser without JavaScript: keeps cookies, sends forms as they stand on the page, follows nothing by itself.</summary>
public sealed class Browser(Uri site) : IDisposable
{
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = site };

    /// <summary>The cookies as the server set them last, by name.</summary>
    public Dictionary<string, string> Cookies { get; private init; } = [];

    /// <summary>What a proxy, or somebody who plays one, says about where requests come from; null for nothing.</summary>
    public string? Forwarded { get; set; }

    /// <summary>Another browser into which somebody has copied the cookies.</summary>
    public Browser Copy() => new(site) { Cookies = new(Cookies) };

    public async Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers) => await Send(With(new HttpRequestMessage(HttpMethod.Get, path), headers));

    public async Task<IDocument> Page(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var response = await Get(path);
        response.StatusCode.ShouldBe(expected, path);
        return await Read(response);
    }

    public async Task<string> Text(string path) => await (await Get(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>Sends the form of a page, with its hidden fields, to the form's own address.</summary>
    public async Task<HttpResponseMessage> Submit(IDocument page, string form, params (string Name, string Value)[] fields)
    {
        var element = page.QuerySelector(form) ?? throw new InvalidOperationException($"The page has no form {form}.");
        var values = element.QuerySelectorAll("input[type=hidden]").ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value") ?? "");
        foreach (var (name, value) in fields)
        {
            values[name] = value;
        }

        return await Post(element.GetAttribute("action")!, values);
    }

    public async Task<HttpResponseMessage> Post(string path, Dictionary<string, string> fields, params (string Name, string Value)[] headers) =>
        await Send(With(new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) }, headers));

    /// <summary>Signs in by password and gives the address that one is sent to; null when one is not let in.</summary>
    public async Task<string?> SignIn(string account, string password, string from = "/sign-in")
    {
        var answer = await Submit(await Page(from), "form[action='/sign-in']", ("account", account), ("password", password));
        return answer.StatusCode == HttpStatusCode.Found ? answer.Headers.Location?.ToString() : null;
    }

    public static async Task<IDocument> Read(HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

    public void Dispose() => client.Dispose();

    private static HttpRequestMessage With(HttpRequestMessage request, (string Name, string Value)[] headers)
    {
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue(name);
        }

        return request;
    }

    private async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        if (Cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        if (Forwarded is not null)
        {
            request.Headers.Add("X-Forwarded-For", Forwarded);
        }

        var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var pair in set.Select(line => line.Split(';')[0].Split('=', 2)))
            {
                Cookies[pair[0]] = pair[1];
            }
        }

        return response;
    }
}
