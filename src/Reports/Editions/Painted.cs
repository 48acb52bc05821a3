using DongHaeng.Reports.Layout;

namespace DongHaeng.Reports.Editions;

/// <summary>What arranges itself on the page, as charts do that fill what is left of it.</summary>
/// <param name="Paint">Sets it.</param>
public sealed record Painted(Action<Flow> Paint) : Block
{
    /// <summary>The tables among it.</summary>
    public IReadOnlyList<Table> Set { get; init; } = [];

    /// <summary>The height that must stand below the section's title.</summary>
    public double Height { get; init; }

    /// <inheritdoc/>
    public override double Least => Height;

    /// <inheritdoc/>
    public override IReadOnlyList<Table> Tables => Set;

    /// <inheritdoc/>
    public override void Draw(Flow flow) => Paint(flow);
}
