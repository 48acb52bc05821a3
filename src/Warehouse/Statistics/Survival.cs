namespace DongHaeng.Warehouse.Statistics;

/// <summary>A step of a curve of cases still open.</summary>
/// <param name="Day">The day on which cases ended.</param>
/// <param name="Open">S: which share was still open after it.</param>
/// <param name="Limits">Its interval on the log-log scale; null where S is 0 or 1.</param>
public readonly record struct SurvivalStep(int Day, double Open, Interval? Limits);

/// <summary>
/// The Kaplan-Meier curve with Greenwood's variance and limits on the log-log scale, which stay between 0 and 1
/// (J. D. Kalbfleisch, R. L. Prentice, The Statistical Analysis of Failure Time Data, 1980).
/// </summary>
public static class Survival
{
    /// <summary>The curve, a step for each day on which cases ended.</summary>
    /// <param name="ended">Cases that ended, by their duration in days.</param>
    /// <param name="open">Cases still open, by the days observed so far.</param>
    /// <param name="confidence">How sure the limits are.</param>
    public static IReadOnlyList<SurvivalStep> Curve(IReadOnlyDictionary<int, long> ended, IReadOnlyDictionary<int, long> open, Confidence confidence)
    {
        var steps = new List<SurvivalStep>();
        double share = 1, variance = 0;
        foreach (var day in ended.Where(bin => bin.Value > 0).Select(bin => bin.Key).Order())
        {
            var atRisk = ended.Concat(open).Where(bin => bin.Key >= day).Sum(bin => bin.Value);
            var ends = ended[day];
            share *= 1 - (ends / (double)atRisk);
            variance += atRisk > ends ? ends / ((double)atRisk * (atRisk - ends)) : 0;
            steps.Add(new SurvivalStep(day, share, share is > 0 and < 1 ? Limits(share, variance, confidence) : null));
        }

        return steps;
    }

    /// <summary>
    /// Between which days the median lies: where the lower and the upper limit of the curve come to a half. An end is null
    /// where its limit stays above a half ("not yet reached").
    /// </summary>
    public static (int? From, int? To) MedianLimits(IReadOnlyList<SurvivalStep> curve) =>
        (First(curve, step => step.Limits?.Lower ?? step.Open), First(curve, step => step.Limits?.Upper ?? step.Open));

    private static int? First(IReadOnlyList<SurvivalStep> curve, Func<SurvivalStep, double> limit) =>
        curve.Where(step => limit(step) <= .5).Select(step => (int?)step.Day).FirstOrDefault();

    private static Interval Limits(double share, double variance, Confidence confidence)
    {
        var spread = confidence.Z * Math.Sqrt(variance) / Math.Abs(Math.Log(share));
        return new Interval(Math.Pow(share, Math.Exp(spread)), Math.Pow(share, Math.Exp(-spread)));
    }
}
