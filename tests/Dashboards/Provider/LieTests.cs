using System.Net;
using DongHaeng.Tests.Dashboards.Site;

namespace DongHaeng.Tests.Dashboards.Provider;

/// <summary>id_tokens that must not be relied on, from a provider that otherwise behaves.</summary>
public sealed class LieTests(ProviderTown town) : IClassFixture<ProviderTown>
{
    private static readonly long Now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();

    // Each with a word of the reason, so that none is refused for another's.
    public static TheoryData<string, string> Names => new()
    {
        { "nonce", "nonce" }, { "audience", "IDX10214" }, { "azp", "azp" }, { "two audiences without azp", "azp" }, { "issuer", "IDX10205" },
        { "expired", "IDX10223" }, { "not yet", "IDX10222" }, { "tampered", "IDX10511" }, { "stranger's key", "IDX10511" }, { "unsigned", "IDX10504" },
    };

    private static Dictionary<string, object> Lies => new()
    {
        ["nonce"] = new { claims = new { nonce = "of another sign-in" } },
        ["audience"] = new { claims = new { aud = "another client" } },
        ["azp"] = new { claims = new { azp = "another client" } },
        ["two audiences without azp"] = new { claims = new { aud = new[] { "donghaeng", "another client" } } },
        ["issuer"] = new { claims = new { iss = "https://login.example.org" } },
        ["expired"] = new { claims = new { iat = Now - 7200, exp = Now - 3600 } },
        ["not yet"] = new { claims = new { nbf = Now + 3600 } },
        ["tampered"] = new { tamper = true, claims = new { sub = "adm", roles = new[] { "dh-admin" } } },
        ["stranger's key"] = new { stranger = true, claims = new { } },
        ["unsigned"] = new { unsigned = true, claims = new { } },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_token_that_lies_opens_nothing(string name, string reason)
    {
        await town.Idp.Lie(Lies[name]);
        try
        {
            using var browser = new Browser(town.Address);
            (await browser.SignInBy("sup")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, name);
            (await browser.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
            town.Log.Latest(1)[0].ShouldSatisfyAllConditions(e => e.What.ShouldBe("sign_in_refused"), e => e.Detail.ShouldStartWith("provider: "), e => e.Detail.ShouldContain(reason));
        }
        finally
        {
            await town.Idp.Lie(null);
        }
    }

    [Fact]
    public async Task The_same_road_without_a_lie_leads_in()
    {
        // As the lies are signed anew, so is this: it is the lie that is refused and not the signing.
        await town.Idp.Lie(new { claims = new { name = "이 구청" } });
        using var browser = new Browser(town.Address);
        (await browser.SignInBy("sup")).StatusCode.ShouldBe(HttpStatusCode.Found);
        await town.Idp.Lie(null);
    }
}
