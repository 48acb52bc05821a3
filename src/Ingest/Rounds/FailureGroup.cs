using System.Text.RegularExpressions;

namespace DongHaeng.Ingest.Rounds;

/// <summary>Failures of a round that have one cause: when a source is down, hundreds of suppliers say the same.</summary>
/// <param name="Reason">Which kind of failure.</param>
/// <param name="Count">How many failures.</param>
/// <param name="Suppliers">Whose, each once, in order.</param>
/// <param name="Example">What the first of them said.</param>
public sealed record FailureGroup(FailureReason Reason, int Count, IReadOnlyList<string> Suppliers, string Example)
{
    /// <summary>The failures by cause, the largest group first.</summary>
    public static IReadOnlyList<FailureGroup> Of(IEnumerable<RoundFailure> failures) =>
    [
        .. failures.GroupBy(f => (f.Reason, Cause(f)))
            .Select(g => new FailureGroup(g.Key.Reason, g.Count(), [.. g.Select(f => f.Supplier).Distinct().Order(StringComparer.Ordinal)], g.First().What))
            .OrderByDescending(g => g.Count).ThenBy(g => g.Suppliers[0], StringComparer.Ordinal),
    ];

    /// <summary>An answer counts as the same whichever supplier's name stands in it; the other reasons say all by themselves.</summary>
    private static string Cause(RoundFailure failure) => failure.Reason is FailureReason.Unreachable or FailureReason.File
        ? Regex.Replace(failure.What, $@"[^\s/']*{Regex.Escape(failure.Supplier)}[^\s/':]*", "*")
        : "";
}
