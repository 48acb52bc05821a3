namespace DongHaeng.Dashboards.Cells;

/// <summary>What stands in one cell of a table or on a card.</summary>
/// <param name="Text">Its words, without the unit.</param>
/// <param name="Kind">Its CSS class: shown, estimated, rounded, few, withheld, none, missing, or said for words, so that no state looks like another.</param>
/// <param name="Note">What it means, where the words alone do not say so; null for none.</param>
/// <param name="Incomplete">How much of the data has come ("12건 중 11건 접수"); null when all has.</param>
public sealed record Cell(string Text, string Kind, string? Note = null, string? Incomplete = null)
{
    /// <summary>Whether the cell holds a number with a unit.</summary>
    public bool IsNumber => Kind is "shown" or "estimated" or "rounded";
}
