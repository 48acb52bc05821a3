using System.Globalization;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>Population (인구현황) from the foundation: twice a year, drifting from the register's count of February 2023.</summary>
internal static class PopulationEvents
{
    private static readonly DateOnly Counted = new(2023, 2, 28);

    /// <summary>How Seoul's residents below 65 and from 65 on spread over the age bands.</summary>
    private static readonly (string Band, double Share)[] Younger = [("0-5", 0.041), ("6-18", 0.113), ("19-39", 0.369), ("40-49", 0.186), ("50-64", 0.291)];

    private static readonly (string Band, double Share)[] Older = [("65-74", 0.585), ("75-84", 0.317), ("85+", 0.098)];

    /// <summary>Measures of households, of residents of one age and of the poor, as shares of households or residents.</summary>
    private static readonly (string Measure, double OfHouseholds, double OfResidents, double OfAged)[] Others =
    [
        ("FOREIGNER", 0, 0.026, 0), ("HOUSEHOLD", 1, 0, 0), ("SINGLE", 0.39, 0, 0), ("SINGLE65", 0, 0, 0.21), ("RECIPIENT", 0, 0.044, 0),
        ("RECIPIENT_HH", 0.068, 0, 0), ("NEARPOOR", 0, 0.012, 0), ("AGE65", 0, 0.0145, 0), ("AGE70", 0, 0.0118, 0), ("BIRTH", 0, 0.0043, 0),
    ];

    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last) =>
        Day.Months(first, last).Where(m => m.Month is 6 or 12).SelectMany(m => ReferenceDay(desk, m.LastOfMonth()));

    private static IEnumerable<Entry> ReferenceDay(Desk desk, DateOnly day)
    {
        if (DongCodes.On(desk.Dong.Id, day) is not { } code)
        {
            yield break;
        }

        var years = (day.DayNumber - Counted.DayNumber) / 365.25;
        var drift = desk.Dice("drift").Normal();
        var aged = desk.Headcount.Aged65Plus * Math.Pow(1.045 + (0.01 * drift), years);
        var younger = Math.Max(0, desk.Headcount.Residents - desk.Headcount.Aged65Plus) * Math.Pow(0.988 + (0.008 * drift), years);
        var households = desk.Headcount.Households * Math.Pow(1.004 + (0.006 * drift), years);
        var number = 0;
        foreach (var (band, count) in Younger.Select(b => (b.Band, b.Share * younger)).Concat(Older.Select(b => (b.Band, b.Share * aged))))
        {
            var men = band is "75-84" or "85+" ? 0.39 : 0.485;
            yield return Count(desk, day, code, ++number, "RESIDENT", "M", band, count * men);
            yield return Count(desk, day, code, ++number, "RESIDENT", "F", band, count * (1 - men));
        }

        foreach (var (measure, ofHouseholds, ofResidents, ofAged) in Others)
        {
            var sofar = measure == "BIRTH" ? day.Month / 12.0 : 1;
            yield return Count(desk, day, code, ++number, measure, "", "", sofar * ((households * ofHouseholds) + ((younger + aged) * ofResidents) + (aged * ofAged)));
        }
    }

    private static Entry Count(Desk desk, DateOnly day, string code, int number, string measure, string sex, string band, double count) => new([Row.Of(desk.Dataset,
        ("source_system", desk.System), ("source_record_id", $"PO{day:yyMM}{desk.Number}N{number:00}"), ("dong_code", code), ("age_band", band), ("sex_code", sex),
        ("event_date", Day.Text(day)), ("recorded_at", Day.Text(WorkingDays.OnOrBefore(day).ToDateTime(new TimeOnly(18, 0)))), ("rec_status", "N"), ("revision_no", "0"),
        ("measure", measure), ("head_count", Math.Round(count).ToString(CultureInfo.InvariantCulture)))]);
}
