namespace DongHaeng.Warehouse.Read;

/// <summary>
/// Which units a viewer may see through a door, and how precisely. Made from a viewer only; what is not opened here
/// stays shut. Until the rules of disclosure are whole, nobody but the analyst sees a unit that is not his own.
/// </summary>
public sealed record Scope
{
    private Scope(Viewer viewer, Door door) => (Viewer, Door) = (viewer, door);

    /// <summary>For whom.</summary>
    public Viewer Viewer { get; }

    /// <summary>By which way.</summary>
    public Door Door { get; }

    /// <summary>Whether every unit is open.</summary>
    public bool AllUnits => Viewer.Role == Role.Analyst;

    /// <summary>Whether the city's own figures are open.</summary>
    public bool City => Viewer.Role is Role.Analyst or Role.Director;

    /// <summary>The gu that is open with its dongs; null for none.</summary>
    public string? Gu => Viewer.Role == Role.Supervisor ? Viewer.UnitId : null;

    /// <summary>The dong that is open; null for none.</summary>
    public string? Dong => Viewer.Role == Role.DongHead ? Viewer.UnitId : null;

    /// <summary>The scope of a viewer at a door.</summary>
    public static Scope Of(Viewer viewer, Door door) => new(viewer, door);
}
