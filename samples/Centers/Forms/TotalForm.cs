namespace DongHaeng.Samples.Centers.Forms;

/// <summary>Which rows of sums stand among the records.</summary>
public enum TotalForm
{
    /// <summary>None.</summary>
    None,

    /// <summary>합계 at the end.</summary>
    AtEnd,

    /// <summary>소계 after every third of a month and 합계 at the end.</summary>
    Between,
}
