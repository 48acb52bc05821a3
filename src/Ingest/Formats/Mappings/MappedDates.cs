using System.Globalization;
using System.Text.RegularExpressions;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Ingest.Formats.Mappings;

/// <summary>Reads formats of dates: {event_date: "dd/MM/yyyy"}.</summary>
internal static partial class MappedDates
{
    public static IReadOnlyDictionary<string, string> Read(YamlSection root, Contract contract)
    {
        var dates = new Dictionary<string, string>();
        foreach (var (id, format) in MappingFile.Children(root, "dates"))
        {
            if (MappingFile.ColumnOf(contract, format, id).Type is not (ColumnType.Date or ColumnType.DateTime))
            {
                throw format.Wrong($"the column '{id}' holds no dates");
            }

            dates.Add(id, TellsTheDay(format.Content) ? format.Content : throw format.Wrong($"'{format.Content}' is no format of dates such as dd/MM/yyyy or yyyy.MM.dd HH:mm"));
        }

        return dates;
    }

    /// <summary>Whether a day and time written in a format are the same when read back.</summary>
    private static bool TellsTheDay(string format)
    {
        var day = new DateTime(2024, 11, 23, 0, 0, 0, DateTimeKind.Unspecified);
        return Letters().IsMatch(format)
            && DateTime.TryParseExact(day.ToString(format, CultureInfo.InvariantCulture), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) && read == day;
    }

    [GeneratedRegex(@"^(yyyy|yy|MM?|dd?|HH?|mm|ss|[-./: 년월일시분초])+$")]
    private static partial Regex Letters();
}
