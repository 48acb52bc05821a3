using DongHaeng.Dashboards.Limits;
using DongHaeng.Dashboards.SignIn;

namespace DongHaeng.Dashboards;

/// <summary>What an installation decides about its pages.</summary>
public sealed record SiteSettings
{
    /// <summary>Where browsers reach the pages, such as https://donghaeng.example.go.kr; null for where the server listens.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>The web servers in front whose word about where a request comes from counts: addresses or networks.</summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>How often something may be asked.</summary>
    public RateSettings Rates { get; init; } = new();

    /// <summary>How people sign in.</summary>
    public SignInSettings SignIn { get; init; } = new();
}
