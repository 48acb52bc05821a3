using DongHaeng.Figures.Canvas;

namespace DongHaeng.Figures.Maps;

/// <summary>Up to five classes of about as many places each; the same value is never in two.</summary>
/// <param name="Bounds">The least and the most of each class that is not empty, rising.</param>
internal sealed record MapClasses(IReadOnlyList<(double Least, double Most)> Bounds)
{
    private const int Most = 5;
    private static readonly Ink[] Inks = [Ink.Map1, Ink.Map2, Ink.Map3, Ink.Map4, Ink.Map5];

    /// <summary>The classes of values.</summary>
    public static MapClasses Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        var tops = Enumerable.Range(1, Most).Where(_ => sorted.Length > 0)
            .Select(i => sorted[Math.Max(0, (int)Math.Ceiling(i * sorted.Length / (double)Most) - 1)]).Distinct().ToList();
        return new([.. tops.Select((top, i) => (sorted.First(value => i == 0 || value > tops[i - 1]), top))]);
    }

    /// <summary>The colour of a class: the palest and the darkest are always used where there are two or more.</summary>
    public Ink InkOf(int one) => Inks[Step(one)];

    /// <summary>The colour of letters on a class.</summary>
    public Ink LettersOn(int one) => Step(one) >= 3 ? Ink.Paper : Ink.Title;

    /// <summary>The class of a value.</summary>
    public int Of(double value)
    {
        var one = 0;
        while (one < Bounds.Count - 1 && value > Bounds[one].Most)
        {
            one++;
        }

        return one;
    }

    private int Step(int one) => Bounds.Count == 1 ? 2 : (int)Math.Round(one * (Most - 1) / (Bounds.Count - 1.0));
}
