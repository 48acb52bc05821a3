using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Archive;

/// <summary>A kind of report that can be opened.</summary>
/// <param name="Id">Its id: monthly_gu.</param>
/// <param name="Ko">Its Korean title.</param>
/// <param name="En">Its English title.</param>
/// <param name="Level">What kind of unit it is about.</param>
public sealed record ReportOffer(string Id, string Ko, string En, Level Level);
