namespace DongHaeng.Warehouse.Quarantine;

/// <summary>Which of what was set aside is asked for; what is null does not narrow.</summary>
public sealed record QuarantineQuery
{
    /// <summary>Only of this supplier.</summary>
    public string? Supplier { get; init; }

    /// <summary>Only of this dataset.</summary>
    public string? Dataset { get; init; }

    /// <summary>Only for this reason, of a row or of a file.</summary>
    public string? Reason { get; init; }

    /// <summary>Only of files that arrived on this day or later.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Also of files whose days later files rule: the history.</summary>
    public bool All { get; init; }

    /// <summary>At most so many lines.</summary>
    public int Limit { get; init; } = int.MaxValue;
}
