using System.Globalization;

namespace DongHaeng.Samples.Centers.Times;

/// <summary>A round of the detection system (발굴차수): about two months, six a year, crossing months and years.</summary>
/// <param name="No">Year of its beginning and number, such as 2024-5.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
internal sealed record Wave(string No, DateOnly From, DateOnly To)
{
    private static readonly (int Month, int Day)[] Starts = [(1, 18), (3, 18), (5, 18), (7, 18), (9, 18), (11, 25)];

    /// <summary>The rounds that touch a span of days.</summary>
    public static IEnumerable<Wave> Touching(DateOnly from, DateOnly to) =>
        Enumerable.Range(from.Year - 1, to.Year - from.Year + 2).SelectMany(OfYear).Where(w => w.From <= to && w.To >= from);

    private static IEnumerable<Wave> OfYear(int year) => Starts.Select((start, i) =>
    {
        var next = i + 1 < Starts.Length ? new DateOnly(year, Starts[i + 1].Month, Starts[i + 1].Day) : new DateOnly(year + 1, Starts[0].Month, Starts[0].Day);
        return new Wave(string.Create(CultureInfo.InvariantCulture, $"{year}-{i + 1}"), new DateOnly(year, start.Month, start.Day), next.AddDays(-1));
    });
}
