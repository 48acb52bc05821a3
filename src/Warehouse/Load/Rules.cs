using System.Globalization;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Warehouse.Load;

/// <summary>The rules of a contract as SQL over its staged rows s, their files b and the places d that files may speak of.</summary>
internal static class Rules
{
    /// <summary>All rules, in the order in which a row's troubles are told.</summary>
    public static IEnumerable<Rule> Of(Contract contract)
    {
        foreach (var c in contract.Columns)
        {
            if (c.Required)
            {
                yield return new($"s.{c.Id} is null", c.Id, "required");
            }

            if (c.RequiredWhen is var (other, code))
            {
                yield return new($"s.{c.Id} is null and s.{other} = {Text(code)}", c.Id, "required");
            }

            foreach (var rule in OfType(c))
            {
                yield return rule;
            }
        }

        yield return new("s.event_date not between b.first_day and b.last_day", "event_date", "period");
        yield return new("s.dong_code is not null and s.event_date is not null and d.dong_id is null", "dong_code", "dong");
        foreach (var (earlier, later) in contract.Order)
        {
            yield return new($"s.{earlier} > s.{later}", later, "order");
        }
    }

    private static IEnumerable<Rule> OfType(Column c)
    {
        var cell = "s." + c.Id;
        var codes = string.Join(", ", c.Codes.Select(code => Text(code.Id)));
        if (c.Type == ColumnType.Code)
        {
            yield return new($"{cell} not in ({codes})", c.Id, "code");
        }

        if (c.Type == ColumnType.Codes)
        {
            // most cells hold one code, and taking lists apart is dear
            yield return new($"{cell} not in ({codes}) and len(list_filter(string_split({cell}, '|'), lambda one: one not in ({codes}))) > 0", c.Id, "code");
        }

        if (c.Type is ColumnType.Date or ColumnType.DateTime && c.Id != "event_date")
        {
            yield return new(c.Type == ColumnType.Date ? $"{cell} > b.known_day" : $"{cell} >= b.known_day + 1", c.Id, "future");
        }

        if (c.Min is { } min)
        {
            yield return new(string.Create(CultureInfo.InvariantCulture, $"{cell} < {min}"), c.Id, "range");
        }

        if (c.Max is { } max)
        {
            yield return new(string.Create(CultureInfo.InvariantCulture, $"{cell} > {max}"), c.Id, "range");
        }

        if (c.Pattern is { } pattern)
        {
            yield return new($"not regexp_full_match({cell}, {Text(pattern)})", c.Id, "pattern");
        }
    }

    private static string Text(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
}
