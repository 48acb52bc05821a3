using System.Globalization;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Http;

namespace DongHaeng.Dashboards.Archive;

/// <summary>Which reports the archive lists.</summary>
/// <param name="Report">The kind of report.</param>
/// <param name="Month">First day of the month.</param>
public sealed record ArchiveChoice(ReportOffer Report, DateOnly Month)
{
    /// <summary>The month as addresses write it.</summary>
    public string Key => Month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>What an address asks for; the first kind and the last month where it names none that there is. Null where there are no kinds.</summary>
    public static ArchiveChoice? Of(IQueryCollection query, IReadOnlyList<ReportOffer> offers, SnapshotInfo info) => offers.Count == 0 ? null : new ArchiveChoice(
        offers.FirstOrDefault(offer => offer.Id == query["report"]) ?? offers[0],
        MonthOf(query["month"], info) ?? info.LastMonth);

    /// <summary>A month that is published whole; null for any other.</summary>
    public static DateOnly? MonthOf(string? text, SnapshotInfo info) =>
        DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month >= info.FirstMonth && month <= info.LastMonth ? month : null;

    /// <summary>The months that there are reports of, the newest first.</summary>
    public static IReadOnlyList<DateOnly> Months(SnapshotInfo info)
    {
        var months = new List<DateOnly>();
        for (var month = info.LastMonth; month >= info.FirstMonth; month = month.AddMonths(-1))
        {
            months.Add(month);
        }

        return months;
    }
}
