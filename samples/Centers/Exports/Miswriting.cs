using System.Globalization;
using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Samples.Centers.Exports;

/// <summary>
/// Miswrites one row in a thousand, so that exactly one rule is broken. The choice hangs on the record and its revision:
/// the mistake stands in every export until somebody corrects it.
/// </summary>
internal static class Miswriting
{
    private const double Share = 0.001;

    private static readonly string[] Reasons = ["required", "type", "code", "range", "pattern", "period", "future", "order", "dong"];

    /// <summary>The column, the wrong text and the reason; null where the row is right.</summary>
    /// <param name="seed">Of all chance.</param>
    /// <param name="supplier">Whose row.</param>
    /// <param name="row">The row.</param>
    /// <param name="from">The first day of the file.</param>
    /// <param name="alone">Whether the file has no other row: a dong from elsewhere would make it somebody else's file.</param>
    public static (string Column, string Value, string Reason)? Of(int seed, string supplier, Row row, DateOnly from, bool alone)
    {
        var dice = Dice.For(seed, $"miswritten {supplier} ({row.Identity.System}, {row.Identity.Id}) {row["revision_no"]}");
        if (!dice.Chance(Share))
        {
            return null;
        }

        // Few rows can break a pattern or an order, so those that can are more likely to.
        var order = Reasons.OrderBy(reason => dice.Unit() * (reason is "pattern" or "order" ? 0.3 : 1)).ToArray();
        return order.Select(reason => Try(reason, supplier, row, from, alone, dice) is var (column, value) ? (column, value, reason) : ((string, string, string)?)null)
            .FirstOrDefault(m => m != null);
    }

    private static (string, string)? Try(string reason, string supplier, Row row, DateOnly from, bool alone, Dice dice) => reason switch
    {
        "required" => (dice.Pick(Required(row)), ""),
        "type" => Unreadable(row, dice),
        "code" => (dice.Pick(Filled(row, c => c.Type == ColumnType.Code)), "X9"),
        "range" => Beyond(row, dice),
        "pattern" => row.Sheet.Has("wave_no") && row["wave_no"].Length > 0 ? ("wave_no", row["wave_no"][2..]) : null,
        "period" => YearBefore(supplier, row, from),
        "future" => TenYearsOn(row, dice),
        "order" => OutOfOrder(row, dice),
        _ => ("dong_code", dice.Chance(0.5) || alone || supplier == Suppliers.Foundation ? "1199999900" : Elsewhere(supplier, row, dice)),
    };

    private static List<string> Filled(Row row, Func<Column, bool> which) =>
        [.. row.Sheet.Contract.Columns.Where(which).Select(c => c.Id).Where(id => row[id].Length > 0)];

    private static List<string> Required(Row row) =>
        Filled(row, c => c.Required || (c.RequiredWhen is var (other, code) && row[other] == code));

    private static (string, string) Unreadable(Row row, Dice dice)
    {
        var column = dice.Pick(Filled(row, c => c.Type is ColumnType.Date or ColumnType.DateTime or ColumnType.Int or ColumnType.YesNo));
        return (column, row.Sheet.Contract[column].Type switch
        {
            ColumnType.Date => row[column][..5] + "13-32",
            ColumnType.DateTime => row[column][..8] + "32 25:61:00",
            ColumnType.Int => "약 " + row[column],
            _ => "모름",
        });
    }

    private static (string, string) Beyond(Row row, Dice dice)
    {
        // goals_set but not goals_met, which would exceed goals_set as well.
        var column = dice.Pick(Filled(row, c => c.Max != null && row.Sheet.Contract.Order.All(o => o.Earlier != c.Id)));
        return (column, (row.Sheet.Contract[column].Max!.Value + dice.Between(1, 50)).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The year mistyped, as happens every January.</summary>
    private static (string, string)? YearBefore(string supplier, Row row, DateOnly from)
    {
        var day = row.EventDate.AddYears(-1);
        var dong = DongCodes.Find(row["dong_code"], row.EventDate);
        return day < from && dong != null && Suppliers.AnswersFor(supplier, dong.Id, day) && DongCodes.On(dong.Id, day) == dong.Code
            && row.Sheet.Contract.Order.All(o => o.Later != "event_date")
                ? ("event_date", Day.Text(day))
                : null;
    }

    /// <summary>Ten years, so that it lies ahead of every export that is made within years of the event.</summary>
    private static (string, string) TenYearsOn(Row row, Dice dice)
    {
        var column = dice.Pick(Filled(row, c => c.Id is "recorded_at" or "first_contact_date" or "closed_date"));
        return (column, column == "recorded_at" ? Day.Text(row.RecordedAt.AddYears(10)) : Day.Text(Day.Of(row[column]).AddYears(10)));
    }

    private static (string, string)? OutOfOrder(Row row, Dice dice) => row.Sheet.Contract.Id switch
    {
        "discovery" => ("assigned_date", Day.Text(row.EventDate.AddDays(-dice.Between(2, 9)))),
        "case" when row["goals_met"].Length > 0 => ("goals_met", (int.Parse(row["goals_set"], null) + dice.Between(1, 3)).ToString(CultureInfo.InvariantCulture)),
        _ => null,
    };

    private static string Elsewhere(string supplier, Row row, Dice dice)
    {
        while (true)
        {
            var dong = dice.Pick(Warehouse.Org.OrgUnits.Dongs);
            if (!Suppliers.AnswersFor(supplier, dong.Id, row.EventDate))
            {
                return dong.Code;
            }
        }
    }
}
