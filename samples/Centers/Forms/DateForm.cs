namespace DongHaeng.Samples.Centers.Forms;

/// <summary>How days are written where they are text.</summary>
public enum DateForm
{
    /// <summary>2026-10-05.</summary>
    Dashes,

    /// <summary>2026.10.05.</summary>
    Dots,

    /// <summary>20261005.</summary>
    Digits,

    /// <summary>2026. 10. 5., as Korean spreadsheets show a date.</summary>
    Spaced,

    /// <summary>46300: days since 1899-12-30, as a spreadsheet saves a date whose format was lost.</summary>
    Serials,
}
