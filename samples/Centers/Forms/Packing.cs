namespace DongHaeng.Samples.Centers.Forms;

/// <summary>What a supplier's file is, byte for byte; what it says is the same in each.</summary>
public enum Packing
{
    /// <summary>Text with a delimiter.</summary>
    Csv,

    /// <summary>Text with a delimiter, compressed: a name that ends in .csv.gz.</summary>
    GzippedCsv,

    /// <summary>A ZIP with one CSV file inside.</summary>
    ZippedCsv,

    /// <summary>A workbook.</summary>
    Xlsx,

    /// <summary>A ZIP with one workbook inside.</summary>
    ZippedXlsx,
}
