namespace DongHaeng.Warehouse.Read;

/// <summary>The length of a period, shorter ones first.</summary>
public enum Grain
{
    /// <summary>A day. It is told of the last 13 months, to those who see exact figures (docs/disclosure.md).</summary>
    Day,

    /// <summary>Monday to Sunday (ISO 8601), named by its Monday; told like days, and of two months where it lies in two.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A wave of the detection system (발굴차수), six a year; named by the first of two months that stand for it: January for the first, November for the sixth.</summary>
    Wave,

    /// <summary>Three calendar months: 3/4분기 is July to September.</summary>
    Quarter,

    /// <summary>January to June (상반기) or July to December (하반기).</summary>
    Half,

    /// <summary>A calendar year, which is the fiscal year too.</summary>
    Year,

    /// <summary>From January to a month (누계). The period is named by that month, and its first day is the month's.</summary>
    ToDate,

    /// <summary>The twelve months that end with a month. The period is named by that month, and its first day is the month's.</summary>
    Rolling,
}
