using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>Where records are kept that the national welfare system has no place for.</summary>
internal static class KeptIn
{
    /// <summary>The gu's own system, or lists by hand where it has none for it.</summary>
    public static string OwnSystem(Desk desk) => Dice.Trait(desk.Seed, $"kept {desk.CenterId} {desk.Dataset}") < 0.7 ? "LOCAL" : "XLS";
}
