namespace DongHaeng.Dashboards.Administration;

/// <summary>A cell of a <see cref="ListTable"/>.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Care">Whether it needs a person.</param>
/// <param name="Href">Where it leads; null for nowhere.</param>
/// <param name="Long">Whether it may be of several lines.</param>
public sealed record ListCell(string Text, bool Care = false, string? Href = null, bool Long = false)
{
    /// <summary>A cell of words alone.</summary>
    public static implicit operator ListCell(string text) => new(text);
}
