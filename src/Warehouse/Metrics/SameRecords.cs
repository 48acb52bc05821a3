using System.Text.RegularExpressions;

namespace DongHaeng.Warehouse.Metrics;

/// <summary>
/// A count of a metric that another one tells of the same records. Where neither names categories it holds of the whole and
/// of each category that both have; where one breakdown is named that both have, of each of its categories too.
/// </summary>
/// <param name="Own">The metric's own count, of at most one category.</param>
/// <param name="Other">The other metric's id.</param>
/// <param name="Same">What of the other comes to the same.</param>
public sealed partial record SameRecords(SameCount Own, string Other, SameCount Same)
{
    /// <summary>Reads an equation such as <c>counted = visits.counted</c> or <c>all = visits.counted[result: DONE REFUSED]</c>; null for what is none.</summary>
    public static SameRecords? Parse(string text) => Equation().Match(text) is { Success: true } m
        ? new(Count(m, "own"), m.Groups["other"].Value, Count(m, "same"))
        : null;

    private static SameCount Count(Match match, string side) => new(
        match.Groups[side].Value,
        match.Groups[side + "By"] is { Success: true } by ? by.Value : null,
        match.Groups[side + "In"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"^(?<own>counted|rest|all)(\[(?<ownBy>\w+): (?<ownIn>[^ \]]+)\])? = (?<other>\w+)\.(?<same>counted|rest|all)(\[(?<sameBy>\w+): (?<sameIn>[^\]]+)\])?$")]
    private static partial Regex Equation();
}
