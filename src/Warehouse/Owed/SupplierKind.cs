namespace DongHaeng.Warehouse.Owed;

/// <summary>Who delivers a dataset, as its contract says.</summary>
public enum SupplierKind
{
    /// <summary>A dong's center.</summary>
    Center,

    /// <summary>A gu's office.</summary>
    Gu,

    /// <summary>The city's welfare foundation.</summary>
    Foundation,
}
