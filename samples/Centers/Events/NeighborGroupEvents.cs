using System.Globalization;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>Neighbour groups (나눔이웃): two to four a dong that last for years, some four activities a month.</summary>
internal static class NeighborGroupEvents
{
    private const double ActivitiesAMonth = 1.35;
    private const double Ends = 0.25;

    private static readonly DateOnly Beginning = new(2015, 7, 1);

    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last)
    {
        var groups = (int)Math.Clamp(Math.Round(3 * desk.Size * desk.Temperament.Volume), 1, 7);
        return Enumerable.Range(1, groups).SelectMany(i => Group(desk, $"NG{desk.Number}N{i}", first, last));
    }

    private static IEnumerable<Entry> Group(Desk desk, string id, DateOnly first, DateOnly last)
    {
        var dice = desk.Dice(id);
        var members = dice.Between(6, 25);
        var formed = WorkingDays.OnOrAfter(Beginning.AddDays(dice.Between(0, 3200)));
        var ended = dice.Chance(Ends) ? WorkingDays.OnOrAfter(formed.AddDays(dice.Between(400, 3000))) : DateOnly.MaxValue;
        if (formed >= first && formed <= last.LastOfMonth())
        {
            yield return File(desk, $"{id}F", formed, id, "FORM", members, []);
        }

        foreach (var activity in Day.Months(first, last).SelectMany(m => Activities(desk, id, m, members)).Where(a => a.Day > formed && a.Day < ended))
        {
            yield return File(desk, activity.Id, activity.Day, id, "ACT", members, activity.Cells);
        }

        if (ended >= first && ended <= last.LastOfMonth())
        {
            yield return File(desk, $"{id}E", ended, id, "END", members, []);
        }
    }

    private static IEnumerable<(string Id, DateOnly Day, List<(string, string)> Cells)> Activities(Desk desk, string group, DateOnly month, int members)
    {
        var dice = desk.Dice($"{group} {Day.Text(month)}");
        var perDay = new Dictionary<DateOnly, int>();
        for (var i = dice.Poisson(ActivitiesAMonth); i > 0; i--)
        {
            var day = dice.Pick(WorkingDays.In(month));
            var seq = perDay[day] = perDay.GetValueOrDefault(day) + 1;
            var kind = dice.Pick(("CHECK", 40), ("SHARE", 28), ("MEET", 22), ("PLAN", 10));
            yield return ($"{group}M{month:yyMM}A{i}", day,
            [
                ("activity_seq", Number(seq)), ("activity", kind), ("attendees", Number(dice.Between(3, members))),
                ("hh_served", kind is "CHECK" or "SHARE" ? Number(dice.Between(2, 30)) : ""),
            ]);
        }
    }

    private static Entry File(Desk desk, string id, DateOnly day, string group, string kind, int members, IEnumerable<(string, string)> cells) =>
        new Clerk(desk, desk.Dice($"file {id}")).File(id, day,
        [
            ("role_code", "NANUM"), ("record_kind", kind), ("group_id", group), ("members", Number(members)), ("welfare_members", Number(members / 4)), .. cells,
        ], slip: ("welfare_members", Number(members / 2)), mayMove: kind == "ACT");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
