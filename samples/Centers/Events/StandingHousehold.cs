using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>A household that a block leader looks after for some years; when it ends another takes its place.</summary>
/// <param name="Key">The household's key.</param>
/// <param name="Tong">The block that it lives in.</param>
/// <param name="From">Listed on.</param>
/// <param name="To">Taken off on.</param>
internal sealed record StandingHousehold(string Key, string Tong, DateOnly From, DateOnly To)
{
    /// <summary>How many households a block (통) has.</summary>
    private const double HouseholdsATong = 420;

    private static readonly DateOnly Beginning = new(2015, 7, 1);

    /// <summary>Those of a dong's places that are looked after at some time in a span.</summary>
    public static IEnumerable<StandingHousehold> In(Desk desk, int places, DateOnly first, DateOnly last)
    {
        var tongs = (int)Math.Clamp(desk.Headcount.Households / HouseholdsATong, 4, 60);
        for (var place = 1; place <= places; place++)
        {
            var dice = desk.Dice($"place {place}");
            var from = Beginning.AddDays(-dice.Between(0, 900));
            for (var turn = 1; from <= last; turn++)
            {
                var to = WorkingDays.OnOrAfter(from.AddDays(150 + (int)Math.Min(dice.Exponential(1000), 9000)));
                if (to >= first)
                {
                    yield return new($"H{desk.Number}T{place:000}V{turn}", $"{((place - 1) % tongs) + 1}", WorkingDays.OnOrAfter(from), to);
                }

                from = to.AddDays(dice.Between(3, 40));
            }
        }
    }
}
