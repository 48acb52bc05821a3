using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog.MonthlyGu;

/// <summary>Reads through the gate what the monthly report of a gu says.</summary>
internal static class GuMonthReading
{
    /// <exception cref="ReportUnavailableException">Nothing is published, the month is not there, or the viewer may not see the gu.</exception>
    public static GuMonth Read(MetricReader reader, ReportOrder order)
    {
        var info = reader.Info() ?? throw new ReportUnavailableException("Nothing is published yet: run `donghaeng ingest run` first.");
        var scope = Scope.Of(order.Viewer, order.Door);
        // The same words for a gu that is not there and one that is not his: an answer must not tell which.
        var gu = ReportPlaces.Of(reader, scope).FirstOrDefault(unit => unit.Level == Level.Gu && unit.Id == order.Unit)
            ?? throw new ReportUnavailableException(
                $"The account {order.Viewer.Account} may not see a gu '{order.Unit}'. Order the report for the account's own gu, or with an account that may see it.");
        PublishedMonths.Require(info, order.Month);

        // The window and the year before it, for the same month of last year.
        var first = Later(order.Month.AddMonths(1 - Series.Window - 12), info.FirstMonth);
        var metrics = GuMonth.Themes.Append("gift_value").Select(MetricCatalog.Get).ToList();
        var rows = metrics.ToDictionary(
            metric => metric.Id,
            metric => reader.Read(new MetricQuery(metric.Id, [Level.Gu, Level.Dong], Grain.Month, first, order.Month, order.Unit), scope));
        // A gu that exists now need not have existed in a month long past. The gate answers each metric for the same units,
        // so that with this row every metric has the month's.
        var named = rows.Values.First().FirstOrDefault(row => row.Level == Level.Gu && row.Period == order.Month)
            ?? throw PublishedMonths.Lacks(info, order.Month);
        return new GuMonth
        {
            Order = order,
            Info = info,
            Gu = gu with { Ko = named.Ko, En = named.En },
            Series = metrics.ToDictionary(
                metric => metric.Id, metric => new Series(metric, order.Month, [.. rows[metric.Id].Where(row => row.Level == Level.Gu)])),
            Dongs = Dongs(rows, order.Month),
            DongsBefore = Dongs(rows, order.Month.AddMonths(-1)),
            Parts = metrics.Where(metric => metric.Breakdowns.Count > 0).ToDictionary(metric => metric.Id, metric => reader.Read(
                new MetricQuery(metric.Id, [Level.Gu], Grain.Month, order.Month, order.Month, order.Unit, metric.Breakdowns[0].Id), scope)),
            Targets = (from metric in metrics
                       from unit in rows[metric.Id].Select(row => row.UnitId).Distinct()
                       from target in reader.Targets(metric.Id, unit, order.Month.AddMonths(1 - Series.Window), order.Month)
                       select (Key: (metric.Id, unit), target)).ToLookup(asked => asked.Key, asked => asked.target),
            Collection = [.. reader.Collection(Later(order.Month.AddMonths(1 - Series.Window), info.FirstMonth), order.Month, scope)
                .Where(row => row.GuId == order.Unit)],
        };
    }

    private static Dictionary<string, IReadOnlyList<MetricRow>> Dongs(Dictionary<string, IReadOnlyList<MetricRow>> rows, DateOnly month) =>
        rows.ToDictionary(
            entry => entry.Key,
            entry => (IReadOnlyList<MetricRow>)[.. entry.Value.Where(row => row.Level == Level.Dong && row.Period == month)]);

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
