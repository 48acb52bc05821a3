using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Http;

namespace DongHaeng.Dashboards.Archive;

/// <summary>Which reports the archive lists.</summary>
/// <param name="Report">The kind of report.</param>
/// <param name="Period">The period that they are about.</param>
/// <param name="Periods">The periods that can be chosen, the newest first.</param>
public sealed record ArchiveChoice(ReportOffer Report, ReportPeriod Period, IReadOnlyList<ReportPeriod> Periods)
{
    /// <summary>What an address asks for; the first kind and the last period where it names none that there is. Null where there is nothing to open.</summary>
    public static ArchiveChoice? Of(IQueryCollection query, IReadOnlyList<ReportOffer> offers, SnapshotInfo info)
    {
        if ((offers.FirstOrDefault(offer => offer.Id == query["report"]) ?? offers.FirstOrDefault()) is not { } report || report.Periods(info) is not { Count: > 0 } periods)
        {
            return null;
        }

        return new ArchiveChoice(report, periods.FirstOrDefault(period => period.Key == query["period"]) ?? periods[0], periods);
    }
}
