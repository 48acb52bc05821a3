using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Disclosure;

/// <summary>A place of the grid.</summary>
/// <param name="Level">City, gu or dong.</param>
/// <param name="Above">The number of the place that holds it; negative where none does.</param>
internal readonly record struct Place(Level Level, int Above);
