using System.Globalization;
using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>Case conferences (내부·통합사례회의): about four a dong and month, the regular one mostly kept, the list of cases shared once a quarter.</summary>
internal static class ConferenceEvents
{
    private const double InternalAMonth = 2.1;
    private const double AdHocAMonth = 0.8;
    private const double RegularHeld = 0.94;
    private const double ListShared = 0.88;

    /// <summary>New cases a month times the months that a case stays open.</summary>
    private const double OpenCases = 24;

    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last) => Day.Months(first, last).SelectMany(m => Month(desk, m));

    private static IEnumerable<Entry> Month(Desk desk, DateOnly month)
    {
        var dice = desk.Dice(month);
        var clerk = new Clerk(desk, dice);
        var busy = desk.Size * desk.Temperament.Volume;
        List<string> kinds =
        [
            .. Enumerable.Repeat("INTERNAL", dice.Poisson(InternalAMonth * busy)), .. Enumerable.Repeat("ADHOC", dice.Poisson(AdHocAMonth * busy)),
        ];
        if (dice.Chance(RegularHeld))
        {
            kinds.Add("REGULAR");
        }

        if (month.Month % 3 == 0 && dice.Chance(ListShared))
        {
            kinds.Add("SHARE");
        }

        var days = WorkingDays.In(month);
        var perDay = new Dictionary<(string, DateOnly), int>();
        for (var i = 0; i < kinds.Count; i++)
        {
            var day = dice.Pick(days);
            var seq = perDay[(kinds[i], day)] = perDay.GetValueOrDefault((kinds[i], day)) + 1;
            yield return Conference(desk, clerk, dice, $"CF{month:yyMM}{desk.Number}N{i + 1:00}", day, kinds[i], seq);
        }
    }

    private static Entry Conference(Desk desk, Clerk clerk, Dice dice, string id, DateOnly day, string kind, int seq)
    {
        var discussed = dice.Between(0, 3);
        var outside = kind == "INTERNAL" ? 0 : dice.Between(2, 6);
        List<(string, string)> cells =
        [
            ("role_code", "SUPV"), ("conf_type", kind), ("conf_seq", Number(seq)), ("agencies", Number(outside)),
            ("attendees", Number(outside + dice.Between(3, 8))), .. kind == "SHARE" ? Shared(desk, dice) : Discussed(dice, kind, discussed),
        ];
        return clerk.File(id, day, cells, slip: kind == "SHARE" ? null : ("cases_new", Number(discussed + 2)), mayMove: kind != "SHARE");
    }

    private static List<(string, string)> Discussed(Dice dice, string kind, int discussed) =>
    [
        ("cases_new", Number(discussed)), ("cases_close", Number(dice.Between(0, 2))), ("cases_monitor", Number(kind == "ADHOC" ? 0 : dice.Between(1, 8))),
        ("lead_decided", Number(kind == "INTERNAL" ? 0 : discussed)),
    ];

    /// <summary>Only cases with consent are shared; now and then one slips through without.</summary>
    private static List<(string, string)> Shared(Desk desk, Dice dice)
    {
        var open = 1 + dice.Poisson(OpenCases * desk.Size * desk.Temperament.Volume);
        var consented = (int)Math.Round(open * (0.78 + (0.18 * dice.Unit())));
        var shared = dice.Chance(0.03) ? Math.Min(open, consented + 1) : consented - dice.Between(0, consented / 6);
        return [("cases_open", Number(open)), ("cases_consented", Number(consented)), ("cases_shared", Number(shared))];
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
