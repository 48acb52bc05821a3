namespace DongHaeng.Samples.Centers.Forms;

/// <summary>How a dong is written.</summary>
public enum DongForm
{
    /// <summary>The ten-digit code valid on the event date.</summary>
    Codes,

    /// <summary>The code that the dong had before it was given its present one, where it had one.</summary>
    OldCodes,

    /// <summary>The code as a spreadsheet makes it a number: 1111051500.0.</summary>
    Numbers,

    /// <summary>The name: 창신1동.</summary>
    Names,

    /// <summary>Another spelling of the name: 창신제1동, 종로1.2.3.4가동.</summary>
    NameVariants,
}
