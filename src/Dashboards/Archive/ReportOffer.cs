using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Archive;

/// <summary>A kind of report that can be opened.</summary>
/// <param name="Id">Its id: monthly_gu.</param>
/// <param name="Ko">Its Korean title.</param>
/// <param name="En">Its English title.</param>
/// <param name="Levels">What kinds of unit it is about.</param>
/// <param name="Periods">The periods of a snapshot that it can be about, the newest first.</param>
public sealed record ReportOffer(string Id, string Ko, string En, IReadOnlyList<Level> Levels, Func<SnapshotInfo, IReadOnlyList<ReportPeriod>> Periods);
