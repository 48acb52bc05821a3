using System.Globalization;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>A month for which a dong sent its division into zones: the mark that it worked in it.</summary>
/// <param name="Dong">The dong.</param>
/// <param name="Month">Its first day.</param>
/// <param name="Zones">Into how many zones it was divided, by the latest division.</param>
internal sealed record ZonedMonth(Dong Dong, DateOnly Month, long Zones)
{
    /// <summary>One for each dong and month.</summary>
    public static IEnumerable<ZonedMonth> Of(IReadOnlyList<StandingRecord> records) =>
        from record in records
        where record.Row.Sheet.Contract.Id == "zone_meeting" && record.Row["record_kind"] == "ZONES"
        group record by (record.Dong.Id, Month: MonthOf(record)) into drawn
        let latest = drawn.OrderBy(d => d.Row.EventDate).ThenBy(d => d.Sequence).Last()
        select new ZonedMonth(latest.Dong, drawn.Key.Month, Number.Of(latest.Row["zones"]));

    /// <summary>The month that a record of zones or meetings is for.</summary>
    public static DateOnly MonthOf(StandingRecord record) => DateOnly.ParseExact(record.Row["meeting_month"] + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
