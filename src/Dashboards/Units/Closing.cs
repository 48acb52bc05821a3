using DongHaeng.Dashboards.Wording;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Units;

/// <summary>Whether the figures of a period may still change.</summary>
public static class Closing
{
    /// <summary>The state's word: 확정, 잠정 or 집계 중.</summary>
    public static string Word(Choice choice, SnapshotInfo info, Texts texts) => Word(choice.LastMonth, info, texts);

    /// <summary>The state's word of a month, or of what ends with it.</summary>
    public static string Word(DateOnly month, SnapshotInfo info, Texts texts) =>
        month > info.LastMonth ? texts.Figure.Running
        : month <= info.ClosedThrough ? texts.Figure.Final
        : texts.Figure.Provisional;
}
