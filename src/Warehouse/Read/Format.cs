namespace DongHaeng.Warehouse.Read;

/// <summary>The forms in which the gated result leaves as a file.</summary>
public enum Format
{
    /// <summary>Comma-separated, UTF-8 with BOM so that Excel reads Korean.</summary>
    Csv,

    /// <summary>An Excel workbook of one sheet.</summary>
    Xlsx,

    /// <summary>A JSON array of objects.</summary>
    Json,

    /// <summary>Apache Arrow IPC stream.</summary>
    Arrow,

    /// <summary>Apache Parquet.</summary>
    Parquet,
}
