using System.Globalization;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog;

/// <summary>Which months a report can be about.</summary>
internal static class PublishedMonths
{
    /// <summary>Refuses a month that the snapshot does not hold whole.</summary>
    /// <exception cref="ReportUnavailableException">It does not; the message names those that it holds.</exception>
    public static void Require(SnapshotInfo info, DateOnly month)
    {
        if (month.Day != 1 || month < info.FirstMonth || month > info.LastMonth)
        {
            throw Lacks(info, month);
        }
    }

    /// <summary>What to say of a month that is not there.</summary>
    public static ReportUnavailableException Lacks(SnapshotInfo info, DateOnly month) => new(
        $"There is no report of {Text(month)}: the published months are {Text(info.FirstMonth)} to {Text(info.LastMonth)}. Choose one of them, or wait until the month has ended and is published.");

    private static string Text(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
