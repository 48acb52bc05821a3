namespace DongHaeng.Warehouse.Read;

/// <summary>The size of a place.</summary>
public enum Level
{
    /// <summary>Seoul as a whole.</summary>
    City,

    /// <summary>A gu (자치구).</summary>
    Gu,

    /// <summary>A dong (행정동).</summary>
    Dong,
}
