using DongHaeng.Reports.Layout;

namespace DongHaeng.Reports.Editions;

/// <summary>A note (※) or a source (출처).</summary>
/// <param name="Text">Its words.</param>
/// <param name="Above">The room above it.</param>
public sealed record Note(string Text, double Above = 0) : Block
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Texts => [Text];

    /// <inheritdoc/>
    public override void Draw(Flow flow)
    {
        flow.Down(Above);
        flow.Text(Text, Letters.Note);
    }
}
