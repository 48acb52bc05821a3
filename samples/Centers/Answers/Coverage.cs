using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Times;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>Whether a dong's month is delivered.</summary>
/// <param name="Dataset">The dataset.</param>
/// <param name="DongId">The dong.</param>
/// <param name="Month">First day of the month.</param>
/// <param name="Complete">Whether every day of the month up to the reference day lies in a file of the center that serves the dong, or of its gu where the gu sends the dataset, once the month is over.</param>
public sealed record Coverage(string Dataset, string DongId, DateOnly Month, bool Complete)
{
    private static readonly Dictionary<string, string> GuOf = OrgUnits.Dongs.DistinctBy(d => d.Id).ToDictionary(d => d.Id, d => d.GuId);

    /// <summary>All dongs, datasets and months from the first file's to the reference day's.</summary>
    public static IReadOnlyList<Coverage> Of(IReadOnlyList<ExportFile> all, DateOnly asOf)
    {
        // Figures begin with the first file that one is made of.
        var files = all.Where(f => Truth.Counted.Contains(f.Dataset)).ToList();
        var delivered = files.SelectMany(f => Days(f.From, f.To).Select(day => (f.Supplier, f.Dataset, day))).ToHashSet();
        return
        [
            .. from dataset in files.Select(f => f.Dataset).Distinct().Order(StringComparer.Ordinal)
               from month in Day.Months(files.Min(f => f.From), asOf)
               let days = Days(month, month.LastOfMonth() < asOf ? month.LastOfMonth() : asOf).ToList()
               let ofGu = ContractCatalog.Get(dataset).Supplier == "gu"
               where !ofGu || month.LastOfMonth() <= asOf
               from service in OrgUnits.Services
               let served = days.Where(d => OrgUnits.Covers(service.From, service.To, d)).ToList()
               where served.Count > 0
               group served.All(d => delivered.Contains((ofGu ? GuOf[service.DongId] : service.CenterId, dataset, d))) by (dataset, service.DongId, month) into parts
               select new Coverage(parts.Key.dataset, parts.Key.DongId, parts.Key.month, parts.All(p => p)),
        ];
    }

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly to) => Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays);
}
