using DongHaeng.Figures.Canvas;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Maps;

/// <summary>The closed lines of places on a plane in kilometres.</summary>
/// <param name="Dongs">By the dong's id.</param>
/// <param name="Gus">By the gu's id.</param>
/// <param name="Drawn">Whether they were drawn from centres: then they are near the boundaries, and are not them.</param>
public sealed record Shapes(
    IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<Spot>>> Dongs, IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<Spot>>> Gus, bool Drawn)
{
    /// <summary>The closed lines of a place; null where they are not known.</summary>
    public IReadOnlyList<IReadOnlyList<Spot>>? Of(Level level, string id) => (level == Level.Gu ? Gus : Dongs).GetValueOrDefault(id);
}
