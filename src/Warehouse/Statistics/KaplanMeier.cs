using System.Numerics;

namespace DongHaeng.Warehouse.Statistics;

/// <summary>
/// Durations of cases of which some are still open (E. L. Kaplan, P. Meier, JASA 53, 1958). The curve is kept as an
/// exact fraction: whether it stands at one half must not hang on a rounding.
/// </summary>
public static class KaplanMeier
{
    /// <summary>
    /// The median duration in days: the first day on which less than half of the cases were still open; the middle of
    /// the flat part when exactly half were; null when the curve stays above one half ("not yet reached") or there is
    /// no case.
    /// </summary>
    /// <param name="ended">Cases that ended, by their duration in days.</param>
    /// <param name="open">Cases still open, by the days observed so far.</param>
    public static double? Median(IReadOnlyDictionary<int, long> ended, IReadOnlyDictionary<int, long> open) =>
        Quantile(ended, open, 1, 2);

    /// <summary>
    /// The duration by which <paramref name="parts"/> of <paramref name="whole"/> cases have ended, by the same rule as
    /// <see cref="Median"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is not between 0 and 1, or a histogram has a negative count.</exception>
    public static double? Quantile(
        IReadOnlyDictionary<int, long> ended, IReadOnlyDictionary<int, long> open, int parts, int whole)
    {
        if (parts <= 0 || parts >= whole)
        {
            throw new ArgumentOutOfRangeException(nameof(parts), $"{parts}/{whole} is not between 0 and 1.");
        }

        if (ended.Concat(open).Where(bin => bin.Value < 0).Select(bin => (int?)bin.Key).FirstOrDefault() is { } day)
        {
            throw new ArgumentOutOfRangeException(
                nameof(ended), $"Day {day} has a negative number of cases: histograms are added, never subtracted.");
        }

        return Find(ended, open, parts, whole);
    }

    private static double? Find(
        IReadOnlyDictionary<int, long> ended, IReadOnlyDictionary<int, long> open, int parts, int whole)
    {
        var days = ended.Concat(open).Where(bin => bin.Value > 0).Select(bin => bin.Key).Distinct().Order().ToList();
        var atRisk = ended.Values.Sum() + open.Values.Sum();
        BigInteger left = 1, of = 1;
        int? flatFrom = null;
        foreach (var day in days)
        {
            var ends = ended.GetValueOrDefault(day);
            if (ends > 0 && flatFrom is { } from)
            {
                return (from + day) / 2.0;
            }

            // A case that ends on the day on which another is last seen ended first.
            left *= atRisk - ends;
            of *= atRisk;
            var common = BigInteger.GreatestCommonDivisor(left, of);
            (left, of) = (left / common, of / common);
            var beyond = (left * whole).CompareTo(of * (whole - parts));
            if (beyond < 0)
            {
                return day;
            }

            flatFrom ??= beyond == 0 ? day : null;
            atRisk -= ends + open.GetValueOrDefault(day);
        }

        // The flat part ends where observation ends.
        return (flatFrom + days.LastOrDefault()) / 2.0;
    }
}
