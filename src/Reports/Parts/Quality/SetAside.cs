using DongHaeng.Figures.Words;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Quarantine;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Parts.Quality;

/// <summary>How much of a gu's suppliers is set aside for one reason as of the reference day.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Suppliers">How many suppliers it concerns.</param>
/// <param name="Rows">How many rows.</param>
internal sealed record SetAside(Reason Reason, int Suppliers, long Rows)
{
    /// <summary>By reason, in the order in which the contracts' rules are listed.</summary>
    public static IReadOnlyList<SetAside> Read(MetricReader reader, PlacePeriod gu)
    {
        var scope = Scope.Of(gu.Order.Viewer, gu.Order.Door);
        var suppliers = gu.Delivered.Where(row => row.Rejected > 0).Select(row => row.SupplierId).Distinct().Order(StringComparer.Ordinal);
        var counted = suppliers.SelectMany(supplier => reader.RejectCounts(new QuarantineQuery { Supplier = supplier }, GroupBy.Reason, scope)).ToLookup(count => count.Key);
        return [.. Reasons.OfRows.Where(reason => counted.Contains(reason.Code)).Select(reason => new SetAside(reason, counted[reason.Code].Count(), counted[reason.Code].Sum(count => count.Rows)))];
    }

    /// <summary>What to do about it.</summary>
    public string Advice(Language language) => language.Say($"{Reason.Ko.TrimEnd('.')}({Reason.Code}): {Reason.MendKo}", $"{Reason.En.TrimEnd('.')} ({Reason.Code}): {Reason.MendEn}");
}
