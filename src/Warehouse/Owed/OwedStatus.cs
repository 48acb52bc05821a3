namespace DongHaeng.Warehouse.Owed;

/// <summary>How a supplier stands with what it owes of one dataset for one period.</summary>
public enum OwedStatus
{
    /// <summary>Not there yet, and not due yet (예정).</summary>
    Expected,

    /// <summary>All that was due by now came by then (정시).</summary>
    OnTime,

    /// <summary>It came after it was due, or a part that is due has not come (지연).</summary>
    Late,

    /// <summary>It was due and nothing of it came (미도착).</summary>
    Missing,

    /// <summary>It is there and holds no record: the supplier says that nothing happened (해당 없음).</summary>
    EmptyDeclared,

    /// <summary>It came and was refused, and nothing of it can be used (반려).</summary>
    Refused,
}
