namespace DongHaeng.Samples.Centers.Forms;

/// <summary>What stands above the row of column headings.</summary>
public enum HeadForm
{
    /// <summary>Nothing.</summary>
    Plain,

    /// <summary>A row with a title: 빈곤위기가정 방문 현황.</summary>
    Title,

    /// <summary>A title and a row with the period asked for: (조회기간: 2024.10.01 ~ 2024.10.31).</summary>
    TitleAndPeriod,

    /// <summary>A row with the names of groups of columns, each over its first column.</summary>
    Groups,

    /// <summary>A title and a row of groups.</summary>
    TitleAndGroups,
}
