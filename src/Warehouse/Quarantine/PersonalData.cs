using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Warehouse.Quarantine;

/// <summary>
/// Notices cells that look like a resident registration number, a telephone number, an address or a person's name, masked ones too.
/// They have no place in an export; such a cell is dropped before anything is stored and its row set aside.
/// </summary>
public static partial class PersonalData
{
    private const byte FirstByteOfWide = 0xEF;
    private const int ShortestNumber = 10; // bytes: 0101234567
    private const int ShortestName = 4; // bytes: 조0
    private const int LongestName = 24;

    // Four of five Koreans bear one of these family names.
    private const string FamilyNames = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국";

    /// <summary>Whether a cell looks like personal data.</summary>
    /// <param name="cell">Its text in UTF-8, without blanks around it.</param>
    /// <param name="type">What its column holds: names are looked for where text of any kind could stand.</param>
    public static bool In(ReadOnlySpan<byte> cell, ColumnType type)
    {
        if (cell.IndexOf(FirstByteOfWide) >= 0 && Encoding.UTF8.GetString(cell) is var wide && Narrow(wide) is var narrow && narrow != wide)
        {
            return In(Encoding.UTF8.GetBytes(narrow), type); // ０１０－１２３４－５６７８
        }

        // Most cells end here, without a string being made of them.
        var number = MayHoldNumber(cell);
        var free = type is ColumnType.Id or ColumnType.Text or ColumnType.Key;
        var name = free && cell.Length is >= ShortestName and <= LongestName && cell[0] is >= 0xEA and <= 0xED;
        var address = free && cell.IndexOfAnyInRange((byte)0xEA, (byte)0xED) >= 0 && cell.IndexOfAnyInRange((byte)'0', (byte)'9') >= 0;
        if (!number && !name && !address)
        {
            return false;
        }

        var text = Encoding.UTF8.GetString(cell);
        return (number && (HasRegistrationNumber(text) || Telephone().IsMatch(text))) || (name && IsName(text)) || (address && Address().IsMatch(text));
    }

    /// <summary>
    /// Whether digits stand together as they do in registration and telephone numbers; what they say is left to the
    /// expressions below, which are slower.
    /// </summary>
    private static bool MayHoldNumber(ReadOnlySpan<byte> cell)
    {
        for (var from = 0; cell.Length - from >= ShortestNumber;)
        {
            var at = cell[from..].IndexOfAnyInRange((byte)'0', (byte)'9');
            if (at < 0)
            {
                return false;
            }

            var digits = cell[(from + at)..];
            var end = digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            var length = end < 0 ? digits.Length : end;
            if (Begins(digits[..length], digits[length..]))
            {
                return true;
            }

            from += at + length;
        }

        return false;
    }

    /// <summary>Whether a number may begin with a run of digits and what follows it.</summary>
    private static bool Begins(ReadOnlySpan<byte> digits, ReadOnlySpan<byte> rest)
    {
        var next = rest.IsEmpty ? (byte)0 : rest[0];
        return digits.Length == 13                                                                 // 8703151928374
            || (digits.Length == 7 && next == '*')                                                 // 8703151******
            || (digits.Length == 6 && next is (byte)'-' or (byte)' ')                              // 870315-1928374
            || (digits.StartsWith("01"u8) && digits.Length is 3 or 6 or 7 or 10 or 11)             // 010-8642-9753, 01086429753
            || (digits.StartsWith("82"u8) && digits.Length is 2 or 4 or 8 or 12)                   // +82-10-8642-1357
            || (digits[0] == '0' && digits.Length is 2 or 3 && next is (byte)'-' or (byte)' ' or (byte)'.' or (byte)')'); // 02-8642-9753
    }

    /// <summary>Whether a text looks like personal data.</summary>
    public static bool In(string text, ColumnType type) => In(Encoding.UTF8.GetBytes(text), type);

    /// <summary>
    /// Whether somebody's sentences hold a number or an address that is a person's own, or a masked name; a name that is not masked
    /// cannot be told from other words.
    /// </summary>
    public static bool InSentences(string text) => WithoutNumbers(text) != Narrow(text)
        || text.Split([' ', '\n', '\r', '\t', ',', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Any(word => MaskedName().IsMatch(word) || Anybody().IsMatch(word));

    /// <summary>A text with the digits of registration numbers, telephone numbers and addresses starred.</summary>
    public static string WithoutNumbers(string text)
    {
        text = Narrow(text);
        text = RegistrationNumber().Replace(text, m => IsDay(m) ? Starred(m.Value) : m.Value);
        return Address().Replace(Telephone().Replace(text, m => Starred(m.Value)), m => Starred(m.Value));
    }

    /// <summary>Whether a word is what a person may be called.</summary>
    public static bool IsName(string cell) => FamilyNames.Contains(cell[0], StringComparison.Ordinal)
        && ((cell.Length is >= 2 and <= 4 && cell.All(c => c is >= '가' and <= '힣')) || MaskedName().IsMatch(cell))
        || LongFamilyName().IsMatch(cell) || Anybody().IsMatch(cell);

    /// <summary>Letters, digits and signs of full width (U+FF01 to U+FF5E) as the ordinary ones.</summary>
    private static string Narrow(string text) => string.Create(text.Length, text, (narrow, wide) =>
    {
        for (var i = 0; i < wide.Length; i++)
        {
            narrow[i] = wide[i] is >= '！' and <= '～' ? (char)(wide[i] - '！' + '!') : wide[i];
        }
    });

    private static string Starred(string number) => string.Concat(number.Select(c => char.IsAsciiDigit(c) ? '*' : c));

    private static bool HasRegistrationNumber(string cell) => RegistrationNumber().Matches(cell).Any(IsDay);

    private static bool IsDay(Match m) =>
        DateOnly.TryParseExact(Century(m.Groups["sex"].ValueSpan[0]) + m.Groups["born"].Value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>The seventh digit tells the century: 1, 2, 5, 6 the twentieth, 3, 4, 7, 8 the twenty-first.</summary>
    private static string Century(char sex) => sex is '1' or '2' or '5' or '6' ? "19" : "20";

    [GeneratedRegex(@"(?<!\d)(?<born>\d{6})[- ]?(?<sex>[1-8])(\d{6}(?!\d)|\*{4,6})")]
    private static partial Regex RegistrationNumber();

    [GeneratedRegex(@"(?<!\d)(01[016789][- .]?\d{3,4}[- .]?\d{4}|82[- .]?10[- .]?\d{4}[- .]?\d{4}|0\d{1,2}[- .)]\d{3,4}[- .]\d{4})(?!\d)")]
    private static partial Regex Telephone();

    /// <summary>조00, 김○○, 홍*동.</summary>
    [GeneratedRegex("^(남궁|황보|제갈|선우|서문|[가-힣])([0Oo○◯*×X]{1,3}[가-힣]?|[가-힣]* ?씨)$")]
    private static partial Regex MaskedName();

    /// <summary>김아무개, 이모씨: nothing else ends like this, whatever the family.</summary>
    [GeneratedRegex("^[가-힣]{1,2}(아무개|모 ?씨)$")]
    private static partial Regex Anybody();

    /// <summary>Families of two syllables whose first is no family itself.</summary>
    [GeneratedRegex("^(사공|독고)([가-힣]{1,2}|[0Oo○◯*×X]{1,3}[가-힣]?)$")]
    private static partial Regex LongFamilyName();

    /// <summary>도곡로 123, 12길 3-4, 101동 502호, 산 12번지: the road or house and its number.</summary>
    [GeneratedRegex(@"[가-힣\d](로|길) ?\d+(-\d+)?(번길)?(?![\d·ㆍ?가-힣-]|\.\d)|\d+동 ?\d+호|\d+(-\d+)? ?번지")]
    private static partial Regex Address();
}
