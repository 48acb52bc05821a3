using System.Globalization;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Warehouse.Load;

/// <summary>How a cell's text becomes a value, and which rules it may break: one SQL expression each, from the contract.</summary>
internal static class Cell
{
    private const string Days = "['%Y-%m-%d', '%Y.%m.%d', '%Y%m%d', '%Y/%m/%d']";
    private const string DayForm = "[0-9]{8}|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}";
    private const string MomentForm = "[0-9]{14}|[0-9]{4}[-.][0-9]{1,2}[-.][0-9]{1,2}([ T][0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)?";
    private const string NumberForm = "-?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)";
    private const string Moments = "['%Y-%m-%d %H:%M:%S', '%Y.%m.%d %H:%M:%S', '%Y-%m-%d %H:%M', '%Y.%m.%d %H:%M', '%Y-%m-%dT%H:%M:%S', '%Y%m%d%H%M%S', '%Y-%m-%d', '%Y.%m.%d']";

    /// <summary>The value of a cell, null where the text is none of its type.</summary>
    public static string Value(Column c, string raw) => c.Type switch
    {
        // The forms come first: the database would also read 'epoch', '1e3', and round 1.5 to 2.
        ColumnType.Date => $"case when regexp_full_match({raw}, '{DayForm}') then try_strptime({raw}, {Days})::date end",
        ColumnType.DateTime => $"case when regexp_full_match({raw}, '{MomentForm}') then try_strptime({raw}, {Moments}) end",
        ColumnType.Int => $"case when regexp_full_match({raw}, '{NumberForm}') then try_cast(replace({raw}, ',', '') as bigint) end",
        ColumnType.Decimal => $"case when regexp_full_match({raw}, '{NumberForm}([.][0-9]+)?') then try_cast(replace({raw}, ',', '') as decimal(18,2)) end",
        ColumnType.YesNo => $"case upper({raw}) when 'Y' then true when 'N' then false end",
        _ => raw,
    };

    /// <summary>The rules of a column: a condition that is true when broken, the column to name, the reason.</summary>
    public static IEnumerable<Rule> Rules(Contract contract)
    {
        foreach (var c in contract.Columns)
        {
            var raw = "raw_" + c.Id;
            var dropped = $"coalesce(list_contains(personal, '{c.Id}'), false)";
            yield return new(dropped, c.Id, "personal");
            if (c.Required)
            {
                yield return new($"{raw} is null and not {dropped}", c.Id, "required");
            }

            if (c.RequiredWhen is var (other, code))
            {
                yield return new($"{raw} is null and raw_{other} = {Text(code)} and not {dropped}", c.Id, "required");
            }

            foreach (var rule in OfType(c, raw))
            {
                yield return rule;
            }
        }

        yield return new("event_date not between first_day and last_day", "event_date", "period");
        yield return new("raw_dong_code is not null and event_date is not null and dong_id is null", "dong_code", "dong");
        foreach (var (earlier, later) in contract.Order)
        {
            yield return new($"{earlier} > {later}", later, "order");
        }
    }

    private static IEnumerable<Rule> OfType(Column c, string raw)
    {
        var codes = string.Join(", ", c.Codes.Select(code => Text(code.Id)));
        switch (c.Type)
        {
            case ColumnType.Code:
                yield return new($"{raw} not in ({codes})", c.Id, "code");
                break;
            case ColumnType.Codes:
                yield return new($"len(list_filter(string_split({raw}, '|'), lambda one: trim(one) not in ({codes}))) > 0", c.Id, "code");
                break;
            case ColumnType.Date or ColumnType.DateTime or ColumnType.Int or ColumnType.Decimal or ColumnType.YesNo:
                yield return new($"{raw} is not null and {c.Id} is null", c.Id, "type");
                break;
            default:
                break;
        }

        if (c.Type is ColumnType.Date or ColumnType.DateTime && c.Id != "event_date")
        {
            yield return new($"{c.Id}::date > known_day", c.Id, "future");
        }

        if (c.Min is { } min)
        {
            yield return new(string.Create(CultureInfo.InvariantCulture, $"{c.Id} < {min}"), c.Id, "range");
        }

        if (c.Max is { } max)
        {
            yield return new(string.Create(CultureInfo.InvariantCulture, $"{c.Id} > {max}"), c.Id, "range");
        }

        if (c.Pattern is { } pattern)
        {
            yield return new($"not regexp_full_match({raw}, {Text(pattern)})", c.Id, "pattern");
        }
    }

    private static string Text(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
}
