namespace DongHaeng.Warehouse.Contracts;

/// <summary>What a cell of a column holds, and so how it is read and checked.</summary>
public enum ColumnType
{
    /// <summary>Free of form, checked by a pattern where the contract gives one.</summary>
    Text,

    /// <summary>An identifier: kept as text, because spreadsheets turn codes into numbers.</summary>
    Id,

    /// <summary>One code of the column's list.</summary>
    Code,

    /// <summary>Codes of the column's list with | between them.</summary>
    Codes,

    /// <summary>A day: 2026-10-05, 2026.10.05 or 20261005.</summary>
    Date,

    /// <summary>A day and time in Korean time.</summary>
    DateTime,

    /// <summary>A month: 2026-10, 2026.10 or 202610; kept as its first day.</summary>
    Month,

    /// <summary>A whole number; thousands separators are taken away.</summary>
    Int,

    /// <summary>A number with decimals.</summary>
    Decimal,

    /// <summary>Y or N.</summary>
    YesNo,

    /// <summary>A key of a person, household or member of staff: replaced by a pseudonym on arrival.</summary>
    Key,
}
