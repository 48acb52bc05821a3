namespace DongHaeng.Dashboards.OwnAccount;

/// <summary>What a person calls the program and system that a browser names at length.</summary>
public static class BrowserName
{
    // In this order: each of these also names those after it.
    private static readonly (string Mark, string Name)[] Programs =
        [("Edg", "Edge"), ("Whale/", "Whale"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("Windows", "Windows"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Mac OS", "macOS"), ("Linux", "Linux")];

    /// <summary>Such as "Chrome, Windows"; null where neither is known.</summary>
    public static string? Of(string? agent)
    {
        string?[] known = [Find(Programs, agent), Find(Systems, agent)];
        return known.Any(name => name is not null) ? string.Join(", ", known.OfType<string>()) : null;
    }

    private static string? Find((string Mark, string Name)[] names, string? agent) =>
        names.Where(n => agent?.Contains(n.Mark, StringComparison.Ordinal) == true).Select(n => n.Name).FirstOrDefault();
}
