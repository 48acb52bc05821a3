using DongHaeng.Figures.Canvas;
using DongHaeng.Reports.Layout;

namespace DongHaeng.Reports.Editions;

/// <summary>Sentences behind a mark: ○ for what is said, – for details.</summary>
/// <param name="Lines">The sentences.</param>
/// <param name="Mark">The mark.</param>
/// <param name="Style">Their style.</param>
public sealed record Sentences(IReadOnlyList<string> Lines, string Mark, TextStyle Style) : Block
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Texts => Lines;

    /// <summary>What is said: ○.</summary>
    public static Sentences Of(IReadOnlyList<string> lines) => new(lines, "○", Letters.Body);

    /// <inheritdoc/>
    public override void Draw(Flow flow) => Bullets.Draw(flow, Lines, Mark, Style);
}
