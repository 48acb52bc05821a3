using System.Globalization;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>Targets (목표값) of the gu's plan: the first plan from January, the revised one (변경계획) of some indicators from July.</summary>
internal static class TargetEvents
{
    private const double Revised = 0.3;
    private const int PlannedOnWorkingDay = 5;

    /// <summary>The metric, the usual target of a dong and year, its unit, and whether it follows the dong's size.</summary>
    private static readonly (string Indicator, double Value, string Unit, bool BySize)[] Indicators =
    [
        ("visits_done", 340, "CASE", true), ("discovery_linked", 25, "PERCENT", false), ("first_contact_days", 5, "DAY", false),
        ("case_goal_met", 55, "PERCENT", false), ("gift_count", 200, "CASE", true), ("gift_value", 22_000, "KRW1000", true),
    ];

    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last) =>
        Enumerable.Range(first.Year, last.Year - first.Year + 1).SelectMany(y => Year(desk, new DateOnly(y, 1, 1)))
            .Where(e => e.States[0].EventDate >= first && e.States[0].EventDate <= last.LastOfMonth());

    private static IEnumerable<Entry> Year(Desk desk, DateOnly year)
    {
        for (var i = 0; i < Indicators.Length; i++)
        {
            var (indicator, usual, unit, bySize) = Indicators[i];
            var dice = desk.Dice($"{indicator} {year.Year}");
            var value = Math.Round(usual * (bySize ? desk.Size : 1) * (0.95 + (0.1 * dice.Unit())));
            if (Target(desk, year, i, 1, indicator, value, unit) is { } plan)
            {
                yield return plan;
            }

            if (dice.Chance(Revised) && Target(desk, year.AddMonths(6), i, 2, indicator, Math.Round(value * (0.85 + (0.3 * dice.Unit()))), unit) is { } revision)
            {
                yield return revision;
            }
        }
    }

    private static Entry? Target(Desk desk, DateOnly from, int number, int version, string indicator, double value, string unit) =>
        DongCodes.On(desk.Dong.Id, from) is not { } code ? null : new([Row.Of(desk.Dataset,
            ("source_system", desk.System), ("source_record_id", $"TG{from:yy}{desk.Number}N{number + 1}V{version}"), ("dong_code", code), ("event_date", Day.Text(from)),
            ("recorded_at", Day.Text(WorkingDays.Nth(from, PlannedOnWorkingDay).ToDateTime(new TimeOnly(15, 30)))), ("rec_status", "N"), ("revision_no", "0"),
            ("indicator_id", indicator), ("target_year", from.Year.ToString(CultureInfo.InvariantCulture)), ("target_value", value.ToString(CultureInfo.InvariantCulture)),
            ("unit", unit), ("plan_kind", version == 1 ? "FIRST" : "REVISED"), ("version", version.ToString(CultureInfo.InvariantCulture)))]);
}
