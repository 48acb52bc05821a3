namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>A town in which little may be asked, without a proxy in front.</summary>
public class RateTown : Town
{
    public const int SignInsPerAddress = 12, SignInsPerAccount = 4, PerToken = 5, PerSession = 8;

    public RateTown() => (Published, Rates) = (false, new()
    {
        SignInsPerAddress = SignInsPerAddress, SignInsPerAccount = SignInsPerAccount, ApiPerToken = PerToken, PagesPerSession = PerSession,
    });
}
