using DongHaeng.Dashboards.SignIn;

namespace DongHaeng.Dashboards;

/// <summary>What an installation decides about its pages.</summary>
public sealed record SiteSettings
{
    /// <summary>Where browsers reach the pages, such as https://donghaeng.example.go.kr; null for where the server listens.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>How people sign in.</summary>
    public SignInSettings SignIn { get; init; } = new();
}
