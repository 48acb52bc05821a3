namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>The same behind a proxy that is known.</summary>
public sealed class ProxyTown : RateTown
{
    public ProxyTown() => Site = Site with { Proxies = ["127.0.0.0/8", "10.9.9.9"] };
}
