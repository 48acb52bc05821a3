using DongHaeng.Figures.Canvas;

namespace DongHaeng.Reports.Layout;

/// <summary>A cell of a table.</summary>
/// <param name="Text">Its words or figure.</param>
public sealed record TableCell(string Text)
{
    /// <summary>A sign that hangs behind the figure, so that digits stay aligned; empty for none.</summary>
    public string Mark { get; init; } = "";

    /// <summary>The figure as a number, for those who go on calculating with it; null for words.</summary>
    public double? Number { get; init; }

    /// <summary>How many decimals the figure has.</summary>
    public int Decimals { get; init; }

    /// <summary>Its colour.</summary>
    public Ink Ink { get; init; } = Ink.Text;

    /// <summary>Its weight.</summary>
    public Weight Weight { get; init; } = Weight.Regular;
}
