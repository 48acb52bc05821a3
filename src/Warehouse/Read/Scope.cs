namespace DongHaeng.Warehouse.Read;

/// <summary>
/// Which units a viewer may see through a door, and how precisely: <see cref="Gate.Rights"/> decides. Made from a viewer only;
/// what is not opened there stays shut.
/// </summary>
public sealed record Scope
{
    private Scope(Viewer viewer, Door door) => (Viewer, Door) = (viewer, door);

    /// <summary>For whom.</summary>
    public Viewer Viewer { get; }

    /// <summary>By which way.</summary>
    public Door Door { get; }

    /// <summary>Whether what every center delivered is open.</summary>
    public bool AllUnits => Viewer.Role == Role.Analyst;

    /// <summary>The gu that is the viewer's own, with what its centers delivered; null for none.</summary>
    public string? Gu => Viewer.Role == Role.Supervisor ? Viewer.UnitId : null;

    /// <summary>The dong that is the viewer's own, with what its center delivered; null for none.</summary>
    public string? Dong => Viewer.Role == Role.DongHead ? Viewer.UnitId : null;

    /// <summary>The scope of a viewer at a door.</summary>
    public static Scope Of(Viewer viewer, Door door) => new(viewer, door);
}
