namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>A town behind a proxy that speaks https with the browsers and http with the server.</summary>
public sealed class SecureTown : Town
{
    public SecureTown() => (Published, Secure) = (false, true);
}
