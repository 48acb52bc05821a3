namespace DongHaeng.Samples.Centers.Forms;

/// <summary>Where a workbook has its sheet of explanations, beside the one with the records.</summary>
public enum GuideSheet
{
    /// <summary>It has none.</summary>
    None,

    /// <summary>안내 comes first.</summary>
    Before,

    /// <summary>코드표 comes last.</summary>
    After,
}
