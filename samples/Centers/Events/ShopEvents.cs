using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>Sharing shops (나눔가게): ten to forty a dong, giving monthly or quarterly, more around 설날 and 추석.</summary>
internal static class ShopEvents
{
    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last)
    {
        var busy = Math.Sqrt(desk.Headcount.Residents / Population.Average.Residents);
        var places = (int)Math.Clamp(40 * busy * desk.Temperament.Volume, 16, 62);
        return Enumerable.Range(1, places).SelectMany(i => Shop.Of(desk, i).Between(first, last));
    }
}
