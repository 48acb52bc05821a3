using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Tests.Centers;

/// <summary>What is wrong with a row by the words of its contract, judged from the text in the file.</summary>
internal static class ContractRules
{
    private static readonly string[] DateForms = ["yyyy-MM-dd", "yyyy.MM.dd", "yyyyMMdd"];
    private static readonly string[] MomentForms = ["yyyy-MM-dd HH:mm:ss", "yyyy.MM.dd HH:mm"];

    private static readonly ConcurrentDictionary<(string Supplier, DateOnly Day), HashSet<string>> Served = new();

    public static IEnumerable<(string Column, string Reason)> Broken(Contract contract, Dictionary<string, string> row, ExportFile file, DateOnly generated)
    {
        foreach (var c in contract.Columns)
        {
            if (OfCell(c, row, generated) is { } reason)
            {
                yield return (c.Id, reason);
            }
        }

        var day = Date(row["event_date"]);
        if (day is { } d && (d < file.From || d > file.To))
        {
            yield return ("event_date", "period");
        }

        if (day is { } on && row["dong_code"].Length > 0 && !Served.GetOrAdd((file.Supplier, on), k => [.. DongsOf(k.Supplier, k.Day).SelectMany(x => new[] { x.Code, x.Id })]).Contains(row["dong_code"]))
        {
            yield return ("dong_code", "dong");
        }

        foreach (var (earlier, later) in contract.Order)
        {
            if (Value(contract[earlier], row[earlier]) > Value(contract[later], row[later]))
            {
                yield return (later, "order");
            }
        }
    }

    private static string? OfCell(Column c, Dictionary<string, string> row, DateOnly generated)
    {
        var text = row[c.Id];
        if (text.Length == 0)
        {
            return c.Required || (c.RequiredWhen is { } when && row[when.Column] == when.Code) ? "required" : null;
        }

        return c.Type switch
        {
            ColumnType.Code => c.Codes.Any(x => x.Id == text) ? null : "code",
            ColumnType.Codes => text.Split('|').All(t => c.Codes.Any(x => x.Id == t)) ? null : "code",
            ColumnType.YesNo => text is "Y" or "N" ? null : "type",
            ColumnType.Date or ColumnType.DateTime or ColumnType.Int or ColumnType.Decimal when Value(c, text) is null => "type",
            ColumnType.Month => Regex.IsMatch(text, @"^\d{4}-(0[1-9]|1[0-2])$") ? null : "type",
            ColumnType.Date or ColumnType.DateTime => c.Id != "event_date" && Value(c, text) > generated.DayNumber ? "future" : null,
            ColumnType.Int or ColumnType.Decimal => Value(c, text) < c.Min || Value(c, text) > c.Max ? "range" : null,
            _ => c.Pattern != null && !Regex.IsMatch(text, c.Pattern) ? "pattern" : null,
        };
    }

    private static IEnumerable<Dong> DongsOf(string supplier, DateOnly day) => supplier[0] switch
    {
        'c' => OrgUnits.DongsServed(supplier, day),
        'g' => OrgUnits.DongsOn(day).Where(d => d.GuId == supplier),
        _ => OrgUnits.DongsOn(day),
    };

    private static decimal? Value(Column c, string text) => c.Type switch
    {
        ColumnType.Date => Date(text)?.DayNumber,
        ColumnType.DateTime => DateTime.TryParseExact(text, MomentForms, null, DateTimeStyles.None, out var at) ? DateOnly.FromDateTime(at).DayNumber : null,
        ColumnType.Int => long.TryParse(text.Replace(",", ""), out var whole) ? whole : null,
        _ => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
    };

    private static DateOnly? Date(string text) => DateOnly.TryParseExact(text, DateForms, out var day) ? day : null;
}
