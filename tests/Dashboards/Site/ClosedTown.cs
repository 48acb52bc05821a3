using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>
/// The town on 31 October 2024: October has just ended, July to September are closed. 2 of July's 40 visits of 청운효자동 were
/// entered after its end, 1 of August's 40, none of September's 34. The night after, 사직동 has five visits of September and not three.
/// </summary>
public sealed class ClosedTown : Town
{
    protected override void Also(Exports exports)
    {
        exports.Add("c0001", "poverty_visit", "2024-07-01..2024-07-31", Visits("07", 38, 2));
        exports.Add("c0001", "poverty_visit", "2024-08-01..2024-08-31", Visits("08", 39, 1));
    }

    protected override bool Later(Exports exports)
    {
        exports.Add("c0002", "poverty_visit", "2024-09-01..2024-09-30", Csv.File(Csv.VisitHeading, [.. Enumerable.Range(1, 5)
            .Select(i => Csv.Visit($"09-{i}", $"2024-09-{i:00}", dong: Sajik))]));
        return true;
    }

    private static string Visits(string month, int ontime, int late) => Csv.File(Csv.VisitHeading, [.. Enumerable.Range(1, ontime + late)
        .Select(i => Csv.With(Csv.VisitHeading, Csv.Visit($"{month}-{i}", $"2024-{month}-05"), ("입력일시", i <= ontime ? $"2024-{month}-31 18:00:00" : "2024-09-20 10:00:00")).Line)]);
}
