namespace DongHaeng.Dashboards.Limits;

/// <summary>How often something may be asked in a minute. What goes beyond is refused with 429 and how long to wait.</summary>
public sealed record RateSettings
{
    /// <summary>Attempts to sign in from one network address: a whole office may stand behind one.</summary>
    public int SignInsPerAddress { get; init; } = 60;

    /// <summary>Attempts to sign in to one account, whether it exists or not.</summary>
    public int SignInsPerAccount { get; init; } = 10;

    /// <summary>Requests with one token to the API.</summary>
    public int ApiPerToken { get; init; } = 600;

    /// <summary>Pages and files of one session, and of one address where nobody is signed in.</summary>
    public int PagesPerSession { get; init; } = 600;

    /// <summary>What is wrong with the settings; null where nothing is.</summary>
    public string? Problem() => Math.Min(Math.Min(SignInsPerAddress, SignInsPerAccount), Math.Min(ApiPerToken, PagesPerSession)) < 1
        ? "The settings below rates are numbers a minute, of 1 and more."
        : null;
}
