using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Metrics;

namespace DongHaeng.Warehouse.Disclosure;

/// <summary>Turns what headers say of the same records into links between pieces.</summary>
internal static class Links
{
    /// <summary>The links among metrics of a grid.</summary>
    public static Link[] Of(IReadOnlyList<Sheet> sheets) =>
        [.. sheets.SelectMany(own => own.Metric.Same, (own, same) => (own, same, other: sheets.Single(s => s.Metric.Id == same.Other))).SelectMany(t => Of(t.own, t.same, t.other))];

    private static IEnumerable<Link> Of(Sheet own, SameRecords same, Sheet other)
    {
        var (which, of) = (Which(same.Own), Which(same.Same));
        yield return new(same.Own.Breakdown is { } by ? Piece(own, by, same.Own.Categories[0]) : own.First, which,
            [.. same.Same.Breakdown is { } otherBy ? same.Same.Categories.Select(c => (Piece(other, otherBy, c), of)) : [(other.First, of)]]);
        foreach (var shared in same.Own.Breakdown != null ? [] : own.Metric.Breakdowns.Where(b => other.Metric.Breakdowns.Contains(b) && (same.Same.Breakdown == null || same.Same.Breakdown == b.Id)))
        {
            foreach (var category in same.Same.Breakdown == null ? Codes(shared) : same.Same.Categories)
            {
                yield return new(Piece(own, shared.Id, category), which, [(Piece(other, shared.Id, category), of)]);
            }
        }
    }

    private static int Which(SameCount count) => count.Which switch
    {
        "counted" => Counts.Counted,
        "rest" => Counts.Rest,
        _ => Counts.All,
    };

    private static int Piece(Sheet sheet, string breakdown, string category)
    {
        // Pieces are numbered by the names of breakdowns, and in each in the order of its codes (sql/guard/grid.sql).
        var breakdowns = sheet.Metric.Breakdowns.OrderBy(b => b.Id, StringComparer.Ordinal).ToList();
        var at = breakdowns.FindIndex(b => b.Id == breakdown);
        return sheet.Breakdowns[at][Codes(breakdowns[at]).ToList().IndexOf(category)];
    }

    private static IEnumerable<string> Codes(Breakdown breakdown) => ContractCatalog.Get(breakdown.Dataset)[breakdown.Column].Codes.Select(c => c.Id);
}
