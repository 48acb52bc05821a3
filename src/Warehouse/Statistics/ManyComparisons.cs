using MathNet.Numerics.Distributions;

namespace DongHaeng.Warehouse.Statistics;

/// <summary>
/// Of many places some look different by chance: in which order to ask about them (Y. Benjamini, Y. Hochberg, Journal of
/// the Royal Statistical Society B 57, 1995). An order of questions, never a verdict.
/// </summary>
public static class ManyComparisons
{
    /// <summary>Below which adjusted probability a place is worth a question.</summary>
    public const double Rate = .10;

    /// <summary>The two-sided probability of a score at least so far from 0.</summary>
    public static double Probability(double score) => 2 * Normal.CDF(0, 1, -Math.Abs(score));

    /// <summary>The adjusted probabilities, in the order given: of the k-th smallest p the least of p(j)·m/j over j from k on, at most 1.</summary>
    public static IReadOnlyList<double> Adjusted(IReadOnlyList<double> probabilities)
    {
        var adjusted = new double[probabilities.Count];
        var least = 1.0;
        var order = Enumerable.Range(0, probabilities.Count).OrderByDescending(i => probabilities[i]).ToList();
        for (var i = 0; i < order.Count; i++)
        {
            least = Math.Min(least, probabilities[order[i]] * probabilities.Count / (probabilities.Count - i));
            adjusted[order[i]] = least;
        }

        return adjusted;
    }
}
