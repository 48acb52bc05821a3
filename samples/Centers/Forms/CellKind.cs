namespace DongHaeng.Samples.Centers.Forms;

/// <summary>What a workbook's cell is; in text all are text.</summary>
internal enum CellKind
{
    Text,
    Number,
    Day,
    Moment,

    /// <summary>A number worked out by a formula, saved with its value.</summary>
    NumberFormula,

    /// <summary>A text worked out by a formula, saved with its value.</summary>
    TextFormula,
}
