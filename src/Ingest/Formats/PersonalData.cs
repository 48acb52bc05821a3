using System.Globalization;
using System.Text.RegularExpressions;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Ingest.Formats;

/// <summary>
/// Notices cells that look like a resident registration number, a telephone number or a person's name. They have no place
/// in an export; such a cell is dropped before anything is stored and its row set aside.
/// </summary>
public static partial class PersonalData
{
    private const int FewestDigits = 9;

    // Four of five Koreans bear one of these family names.
    private const string FamilyNames = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국";

    /// <summary>Whether a cell looks like personal data.</summary>
    /// <param name="cell">Its text, trimmed.</param>
    /// <param name="type">What its column holds: names are looked for where free text could stand.</param>
    public static bool In(string cell, ColumnType type) =>
        (cell.Length >= FewestDigits && cell.Count(char.IsAsciiDigit) >= FewestDigits && (HasRegistrationNumber(cell) || Telephone().IsMatch(cell)))
        || (type is ColumnType.Id or ColumnType.Text && IsName(cell));

    private static bool HasRegistrationNumber(string cell) => RegistrationNumber().Matches(cell).Any(m =>
        DateOnly.TryParseExact(Century(m.Groups["sex"].ValueSpan[0]) + m.Groups["born"].Value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    /// <summary>The seventh digit tells the century: 1, 2, 5, 6 the twentieth, 3, 4, 7, 8 the twenty-first.</summary>
    private static string Century(char sex) => sex is '1' or '2' or '5' or '6' ? "19" : "20";

    private static bool IsName(string cell) => cell.Length is >= 2 and <= 4 && FamilyNames.Contains(cell[0], StringComparison.Ordinal) && cell.All(c => c is >= '가' and <= '힣');

    [GeneratedRegex(@"(?<!\d)(?<born>\d{6})[- ]?(?<sex>[1-8])\d{6}(?!\d)")]
    private static partial Regex RegistrationNumber();

    [GeneratedRegex(@"(?<!\d)(01[016789][- .]?\d{3,4}[- .]?\d{4}|0\d{1,2}[- .)]\d{3,4}[- .]\d{4})(?!\d)")]
    private static partial Regex Telephone();
}
