using DongHaeng.Ops.Audit;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>Forms that a person makes up, with a token that is valid.</summary>
public sealed class ForgedFormTests(Town town) : IClassFixture<Town>
{
    /// <summary>A form on one's own page gives a token that is valid for any form: rights must not hang on it.</summary>
    [Fact]
    public async Task With_the_token_of_a_form_of_his_own_nobody_uses_what_is_not_his()
    {
        var wrong = new List<string>();
        var refused = town.Log.Count(new AuditSearch { What = "refused" });
        foreach (var person in new[] { "analyst", "supervisor", "head", "director", "admin" })
        {
            using var browser = await town.As(person);
            var token = (await browser.Page("/account")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            foreach (var (route, address, _) in AccessTable.Rows.Where(row => row.Route.StartsWith("POST ", StringComparison.Ordinal)))
            {
                if (May(person, address) is { } allowed && (int)(await browser.Post(address, new() { ["__RequestVerificationToken"] = token })).StatusCode is var status && !allowed.Contains(status))
                {
                    wrong.Add($"{route} for {person}: {status}");
                }
            }
        }

        wrong.ShouldBeEmpty();
        town.Log.Count(new AuditSearch { What = "refused" }).ShouldBeGreaterThan(refused + 50, "what is not for one's role is written down");
    }

    // What may be answered; null where it is the person's own to use. "none" stands where something of somebody else would.
    private static int[]? May(string person, string address) =>
        address.StartsWith("/sign-in", StringComparison.Ordinal) ? null
        : person != "admin" && (address.StartsWith("/admin", StringComparison.Ordinal) || address.StartsWith("/sessions", StringComparison.Ordinal)) ? [403]
        : address.Contains("/none", StringComparison.Ordinal) ? [400, 404]
        : null;
}
