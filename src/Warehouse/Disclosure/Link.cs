namespace DongHaeng.Warehouse.Disclosure;

/// <summary>Counts of one metric that come to a count of another, because they are of the same records.</summary>
/// <param name="Piece">The piece of the one.</param>
/// <param name="Which">Which of its counts.</param>
/// <param name="Parts">The pieces and counts that add up to it.</param>
internal sealed record Link(int Piece, int Which, (int Piece, int Which)[] Parts);
