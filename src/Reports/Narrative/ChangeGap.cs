namespace DongHaeng.Reports.Narrative;

/// <summary>Why two months are not compared.</summary>
public enum ChangeGap
{
    /// <summary>They are.</summary>
    None,

    /// <summary>There is no data of the earlier month.</summary>
    NoEarlierMonth,

    /// <summary>Files of one of them are missing.</summary>
    Incomplete,

    /// <summary>The definition changed between them (정의 변경).</summary>
    Redefined,

    /// <summary>One of them is protected.</summary>
    Protected,

    /// <summary>One of them has no value.</summary>
    NoValue,

    /// <summary>Results that come late still move them.</summary>
    Settling,
}
