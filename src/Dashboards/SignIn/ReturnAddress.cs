namespace DongHaeng.Dashboards.SignIn;

/// <summary>Where a person goes after signing in.</summary>
public static class ReturnAddress
{
    /// <summary>The address when it is a path of this site, else the start: never another site's.</summary>
    public static string Local(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : "/";
}
