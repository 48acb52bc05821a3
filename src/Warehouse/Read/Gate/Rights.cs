namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>
/// First part of the gate: which places a viewer may see through a door, and in which precision (docs/disclosure.md has the
/// table). What is not here stays shut; so does everything to a supervisor or dong head whose own place is not known.
/// </summary>
internal sealed class Rights
{
    private readonly Scope scope;
    private readonly HashSet<string> ownGus;

    /// <summary>The rights of a scope among places.</summary>
    public Rights(Scope scope, IEnumerable<DatedUnit> units)
    {
        this.scope = scope;
        var level = scope.Viewer.Role switch
        {
            Role.Supervisor => Level.Gu,
            Role.DongHead => Level.Dong,
            _ => (Level?)null,
        };
        ownGus = [.. units.Where(u => u.Level == level && u.Id == scope.Viewer.UnitId).Select(u => u.GuId!)];
    }

    /// <summary>How precisely a place's figures are shown; null where they are not.</summary>
    public Precision? To(DatedUnit unit) => scope.Door switch
    {
        Door.SignedIn => SignedIn(unit),
        Door.Mail => SignedIn(unit) switch { Precision.Exact => Precision.Masked, var other => other },
        Door.Public when unit.Level != Level.Dong && SignedIn(unit) != null => Precision.Protected,
        _ => null,
    };

    /// <summary>
    /// How precisely a place's days and weeks are shown; null where they are not, which is everywhere but where analysts,
    /// supervisors and heads of dongs see exact figures. Counts of a day are small, nobody audits them, and taken from a
    /// month's they would undo its protection. Management has no use for them.
    /// </summary>
    public Precision? ToDays(DatedUnit unit) =>
        scope.Door == Door.SignedIn && scope.Viewer.Role is (Role.Analyst or Role.Supervisor or Role.DongHead) && To(unit) == Precision.Exact ? Precision.Exact : null;

    private Precision? SignedIn(DatedUnit unit) => scope.Viewer.Role switch
    {
        Role.Analyst => Precision.Exact,
        Role.Director when unit.Level != Level.Dong => Precision.Exact,
        Role.Supervisor when unit.GuId != null && ownGus.Contains(unit.GuId) => Precision.Exact,
        Role.DongHead when ownGus.Count > 0 && unit.Level == Level.Dong && unit.Id == scope.Viewer.UnitId => Precision.Exact,
        Role.Supervisor or Role.DongHead when ownGus.Count > 0 && unit.Level != Level.Dong => Precision.Protected,
        _ => null,
    };
}
