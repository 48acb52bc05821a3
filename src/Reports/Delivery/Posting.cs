using DongHaeng.Reports.Releasing;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Delivery;

/// <summary>One edition of a report on one unit and period, which is to be mailed.</summary>
/// <param name="Report">The report's id: monthly_gu.</param>
/// <param name="Title">What it is called: 월간 보고서.</param>
/// <param name="UnitId">The unit that it is about: g23.</param>
/// <param name="Unit">The unit's name.</param>
/// <param name="Period">The period: 2024-10, 2024-Q3, 2024-W5, 2024.</param>
/// <param name="PeriodName">The period in words: 2024년 10월.</param>
/// <param name="Edition">1 for the first edition, 2 for the first correction; below zero for a preview.</param>
/// <param name="Final">Whether the period was closed (확정); otherwise the figures are provisional (잠정).</param>
/// <param name="Snapshot">The snapshot that the figures come from.</param>
/// <param name="PagePath">The page behind sign-in that shows the same, below the public address: gu/11680?period=2024-10.</param>
public sealed record Posting(
    string Report,
    Bilingual Title,
    string UnitId,
    Bilingual Unit,
    string Period,
    Bilingual PeriodName,
    int Edition,
    bool Final,
    string Snapshot,
    string PagePath)
{
    /// <summary>Whether the attachment holds exact figures, for an address that may have them.</summary>
    public bool Exact { get; init; }

    /// <summary>What it goes out without.</summary>
    public Lacking Lacks { get; init; }

    /// <summary>Whether the PDF is not attached, since it is too large: the mail tells where it is.</summary>
    public bool Linked { get; init; }

    /// <summary>How long a period it is about, which its key tells by its form.</summary>
    public Grain Grain => new[] { Grain.Month, Grain.Quarter, Grain.Wave, Grain.Year }.First(grain => Narrative.PeriodName.Parse(Period, grain) != null);
}
