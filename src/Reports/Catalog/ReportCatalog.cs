namespace DongHaeng.Reports.Catalog;

/// <summary>All reports.</summary>
public static class ReportCatalog
{
    /// <summary>The reports in the order in which they are listed.</summary>
    public static IReadOnlyList<Report> All { get; } =
    [
        MonthlyCityReport.Declaration, MonthlyGuReport.Declaration, MonthlyDongReport.Declaration,
        QuarterlyEvaluationReport.Declaration, DiscoveryWaveReport.Declaration, YearlyReport.Declaration, DataQualityReport.Declaration,
    ];

    /// <summary>A report by its id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message lists those that there are.</exception>
    public static Report Get(string id) => All.FirstOrDefault(r => r.Id == id)
        ?? throw new KeyNotFoundException($"There is no report '{id}'. Known are: {string.Join(", ", All.Select(r => r.Id))}.");
}
