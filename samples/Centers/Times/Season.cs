namespace DongHaeng.Samples.Centers.Times;

/// <summary>How a month and a year differ from the average one.</summary>
internal static class Season
{
    private const double UsualWorkingDays = 20.5;

    /// <summary>Visits follow the working days; heat, frost and the year's end cost some.</summary>
    public static double Visits(DateOnly month) => WorkingDays.In(month).Count / UsualWorkingDays * Growth(month, 0.03) * month.Month switch
    {
        2 or 8 => 0.92,
        12 => 0.95,
        10 or 11 => 1.06,
        _ => 1,
    };

    /// <summary>More people are found in winter, when the round for the cold months runs.</summary>
    public static double Discoveries(DateOnly month) => Growth(month, 0.02) * month.Month switch
    {
        11 or 12 or 1 or 2 => 1.22,
        7 or 8 => 0.9,
        _ => 1,
    };

    private static double Growth(DateOnly month, double perYear) => Math.Pow(1 + perYear, (month.DayNumber - new DateOnly(2024, 1, 1).DayNumber) / 365.25);
}
