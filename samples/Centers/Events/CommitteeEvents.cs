using System.Globalization;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>The dong's social security committee (동지역사회보장협의체): a meeting most months, about one search, survey or project more.</summary>
internal static class CommitteeEvents
{
    private const double Meets = 0.82;
    private const double OthersAMonth = 1.2;

    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last) => Day.Months(first, last).SelectMany(m => Month(desk, m));

    private static IEnumerable<Entry> Month(Desk desk, DateOnly month)
    {
        var dice = desk.Dice(month);
        var clerk = new Clerk(desk, dice);
        var members = desk.Dice("members").Between(12, 30);
        var kinds = Enumerable.Range(0, dice.Poisson(OthersAMonth * desk.Temperament.Volume))
            .Select(_ => dice.Pick(("FIND", 40), ("SURVEY", 15), ("PROJECT", 45))).ToList();
        if (dice.Chance(Meets))
        {
            kinds.Insert(0, "MEETING");
        }

        var perDay = new Dictionary<DateOnly, int>();
        for (var i = 0; i < kinds.Count; i++)
        {
            var day = dice.Pick(WorkingDays.In(month));
            var seq = perDay[day] = perDay.GetValueOrDefault(day) + 1;
            var project = kinds[i] == "PROJECT";
            var found = kinds[i] == "FIND" ? Number(dice.Between(0, 9)) : "";
            yield return clerk.File($"CO{month:yyMM}{desk.Number}N{i + 1}", day,
            [
                ("role_code", "RESOURCE"), ("activity_seq", Number(seq)), ("kind", kinds[i]), ("members", Number(members)),
                ("attendees", Number(dice.Between(members / 3, members))), ("found_hh", found), ("served_hh", project ? Number(dice.Between(5, 60)) : ""),
                ("amount_krw", project ? Number(dice.Between(2, 60) * 50_000) : ""),
            ], slip: ("attendees", Number(members / 4)));
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
