using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>Into how many zones a dong is divided for its neighbourhood officers: about twelve.</summary>
internal static class ZoneMap
{
    public static int Zones(Desk desk) =>
        (int)Math.Clamp(12 * Math.Sqrt(desk.Headcount.Residents / Population.Average.Residents) * (0.9 + (0.3 * Dice.Trait(desk.Seed, "zones " + desk.Dong.Id))), 3, 24);
}
