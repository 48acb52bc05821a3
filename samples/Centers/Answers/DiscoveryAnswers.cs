using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>What records of people whom the safety net missed add to metrics.</summary>
internal static class DiscoveryAnswers
{
    private static readonly HashSet<string> Support = ["BASIC", "NEARPOOR", "EMERG", "OTHERPUB", "PRIVATE", "CASE"];

    /// <summary>A person found.</summary>
    public static IEnumerable<Contribution> Of(Row row, DateOnly asOf)
    {
        var assigned = Day.Of(row["assigned_date"]);
        string?[] route = [row["route"]];
        yield return Contribution.Share("discovery_linked", assigned, route, Support.Contains(row["result"]));
        if (assigned > asOf)
        {
            yield break;
        }

        var met = Day.OfOrNull(row["first_contact_date"]);
        var closed = Day.OfOrNull(row["closed_date"]);
        var watchedTo = met ?? (closed is { } end && end < asOf ? end : asOf);
        yield return new("first_contact_days", assigned, route, met == null ? 0 : 1, 1, watchedTo.DayNumber - assigned.DayNumber);
    }
}
