namespace DongHaeng.Figures.Charts;

/// <summary>The dash patterns of the house.</summary>
internal static class Dashes
{
    /// <summary>Reference lines and limits.</summary>
    public static IReadOnlyList<double> Line(Look look) => [4 * look.Hair, 3 * look.Hair];

    /// <summary>The rim of a dot that stands for an incomplete month.</summary>
    public static IReadOnlyList<double> Ring(Look look) => [2.2 * look.Hair, 1.6 * look.Hair];
}
