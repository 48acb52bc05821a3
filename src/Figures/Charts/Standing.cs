namespace DongHaeng.Figures.Charts;

/// <summary>How a value is set apart from the others. Colour says it, and so does bold type or a label.</summary>
public enum Standing
{
    /// <summary>Not set apart.</summary>
    Plain,

    /// <summary>Spoken of, without a judgement: the viewer's own unit, or a metric without a good direction.</summary>
    Noted,

    /// <summary>Outside the limits on the unwanted side.</summary>
    Worse,

    /// <summary>Outside the limits on the wanted side.</summary>
    Better,
}
