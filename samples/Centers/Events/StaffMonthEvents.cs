using System.Globalization;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>Staff by month (인력현황), from the gu's personnel office: a row for each team and role of a dong.</summary>
internal static class StaffMonthEvents
{
    /// <summary>The usual posts of a dong center by team and role; size moves those of the planners.</summary>
    private static readonly (string Team, string Role, double Posts)[] Posts =
    [
        ("ADM", "ZCHIEF", 1), ("ADM", "ZONE", 3), ("ADM", "VOL", 0.5), ("W1", "SUPV", 1), ("W1", "PLANNER", 3), ("W1", "COUNSEL", 1), ("W1", "CASE", 1),
        ("W1", "RESOURCE", 1), ("W1", "NANUM", 0.5), ("W2", "PLANNER", 2), ("W2", "NURSE", 1), ("W2", "CARE", 1), ("W2", "CAREMGR", 1),
    ];

    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last) => Day.Months(first, last).SelectMany(m => Month(desk, m));

    private static IEnumerable<Entry> Month(Desk desk, DateOnly month)
    {
        var day = month.LastOfMonth();
        if (DongCodes.On(desk.Dong.Id, day) is not { } code)
        {
            yield break;
        }

        // The office closes its books on the last working day, and the figures go out when they are due.
        var recorded = WorkingDays.OnOrBefore(day).ToDateTime(new TimeOnly(17, 20));
        for (var i = 0; i < Posts.Length; i++)
        {
            var (team, role, posts) = Posts[i];
            var dice = desk.Dice($"{Day.Text(month)} {i}");
            var quota = role == "PLANNER" ? Math.Max(1, Math.Round(posts * desk.Size)) : posts;
            var actual = dice.Chance(0.86) ? quota : Math.Max(0, quota - (dice.Between(1, 4) * 0.25));
            var experienced = role is "COUNSEL" or "CARE" ? (desk.Dice($"experience {role}").Chance(0.7) ? actual : actual / 2).ToString("0.##", CultureInfo.InvariantCulture) : "";
            var trained = dice.Poisson(0.5 * actual);
            yield return new([Row.Of(desk.Dataset,
                ("source_system", desk.System), ("source_record_id", $"SM{month:yyMM}{desk.Number}N{i + 1:00}"), ("dong_code", code),
                ("team_code", team), ("role_code", role), ("event_date", Day.Text(day)), ("recorded_at", Day.Text(recorded)), ("rec_status", "N"), ("revision_no", "0"),
                ("month", Day.Text(month)[..7]), ("quota", Number(quota)), ("actual", Number(actual)), ("experienced", experienced),
                ("duty", posts < 1 ? "CONCURRENT" : dice.Pick(("DEDICATED", 90), ("ROTATION", 10))),
                ("trained_hours", Number(trained * 4)), ("trained_staff", Number(trained)))]);
        }
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
