namespace DongHaeng.Dashboards.Shell;

/// <summary>A page that says why there is nothing to see.</summary>
/// <param name="Title">What is the matter.</param>
/// <param name="Help">What to do.</param>
public sealed record Notice(string Title, string Help);
