using System.Globalization;
using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>One shop with what lasts about it.</summary>
internal sealed record Shop(Desk Desk, string Id, DateOnly Joined, DateOnly Ended, string Business, bool Monthly, double Value)
{
    public static Shop Of(Desk desk, int number)
    {
        var dice = desk.Dice($"shop {number}");
        // Three in four joined before 2023, the others since then: so many shops join a month as leave.
        var joined = dice.Chance(0.75) ? new DateOnly(2015, 7, 1).AddDays(dice.Between(0, 2740)) : new DateOnly(2023, 1, 2).AddDays(dice.Between(0, 1460));
        var ended = joined.AddDays(200 + (int)Math.Min(dice.Exponential(3300), 20000));
        return new(desk, $"G{desk.Number}N{number:00}", WorkingDays.OnOrAfter(joined), WorkingDays.OnOrAfter(ended),
            dice.Pick(("FOOD", 44), ("HAIR", 16), ("EDU", 10), ("MED", 8), ("RETAIL", 16), ("ETC", 6)),
            dice.Chance(0.55), Math.Exp(Math.Log(20_000) + (dice.Unit() * Math.Log(20))));
    }

    public IEnumerable<Entry> Between(DateOnly first, DateOnly last)
    {
        var end = last.LastOfMonth();
        if (Joined >= first && Joined <= end)
        {
            yield return File(Desk.Dice($"{Id} join"), $"{Id}J", Joined, "JOIN", []);
        }

        foreach (var gift in Day.Months(first, last).SelectMany(Gifts))
        {
            yield return gift;
        }

        if (Ended >= first && Ended <= end)
        {
            yield return File(Desk.Dice($"{Id} end"), $"{Id}E", Ended, "END", []);
        }
    }

    private IEnumerable<Entry> Gifts(DateOnly month)
    {
        var dice = Desk.Dice($"{Id} {Day.Text(month)}");
        var festive = WorkingDays.FestiveMonth(month);
        var due = Monthly ? dice.Chance(0.86) : dice.Chance(festive ? 0.5 : 0.3);
        var count = (due ? 1 : 0) + (festive && dice.Chance(0.35) ? 1 : 0);
        var perDay = new Dictionary<DateOnly, int>();
        for (var i = 1; i <= count; i++)
        {
            var day = dice.Pick(WorkingDays.In(month));
            if (day > Joined && day < Ended)
            {
                var seq = perDay[day] = perDay.GetValueOrDefault(day) + 1;
                yield return Gift(dice, $"{Id}M{month:yyMM}N{i}", day, seq, festive ? 1.4 : 1);
            }
        }
    }

    private Entry Gift(Dice dice, string id, DateOnly day, int seq, double boost)
    {
        var value = (int)Math.Round(Math.Clamp(Value * boost * Math.Exp(0.25 * dice.Normal()), 20_000, 400_000) / 1000) * 1000;
        var quantity = dice.Between(1, 30);
        return File(dice, id, day, "GIFT",
        [
            ("gift_seq", Number(seq)), ("gift_kind", Business is "HAIR" or "EDU" or "MED" ? "SERVICE" : "GOODS"), ("gift_qty", Number(quantity)),
            ("gift_value_krw", Number(value)), ("beneficiary_hh", Number(dice.Between(1, quantity))),
        ], ("gift_value_krw", Number(value * 10)));
    }

    private Entry File(Dice dice, string id, DateOnly day, string kind, IEnumerable<(string, string)> gift, (string, string)? slip = null) =>
        new Clerk(Desk, dice).File(id, day,
        [
            ("role_code", "RESOURCE"), ("record_kind", kind), ("shop_id", Id), ("biz_type", Business), ("pledge_cycle", Monthly ? "M" : "Q"), .. gift,
        ], slip: slip);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
