namespace DongHaeng.Samples.Centers.Forms;

/// <summary>How values of code lists are written.</summary>
public enum CodeForm
{
    /// <summary>The code's id: GENERAL.</summary>
    Ids,

    /// <summary>Its Korean name: 일반.</summary>
    Names,

    /// <summary>Its Korean name spread over the cell: 일   반.</summary>
    SpreadNames,
}
