using System.Globalization;
using System.Text;
using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Samples.Centers.Exports;

/// <summary>How a center's system writes its files: encoding, line ends, headings, the look of dates and numbers.</summary>
internal sealed record Dialect
{
    private readonly int seed;
    private readonly string center;
    private readonly string dateFormat;
    private readonly string momentFormat;
    private readonly bool separators;
    private readonly bool aliases;
    private readonly bool shuffled;

    static Dialect() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private Dialect(int seed, string center)
    {
        this.seed = seed;
        this.center = center;
        var dice = Dice.For(seed, "dialect " + center);
        (Encoding, EncodingName) = dice.Unit() switch
        {
            < 0.6 => (Encoding.GetEncoding(949, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback), "cp949"),
            < 0.9 => (new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), "utf-8"),
            _ => (new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), "utf-8"),
        };
        LineEnd = dice.Chance(0.7) ? "\r\n" : "\n";
        None = dice.Chance(0.15) ? "-" : "";
        dateFormat = dice.Pick(("yyyy-MM-dd", 55), ("yyyy.MM.dd", 30), ("yyyyMMdd", 15));
        momentFormat = dice.Chance(0.3) ? "yyyy.MM.dd HH:mm" : "yyyy-MM-dd HH:mm:ss";
        separators = dice.Chance(0.3);
        aliases = dice.Chance(0.15);
        shuffled = dice.Chance(0.15);
    }

    public Encoding Encoding { get; }

    /// <summary>The encoding as the manifest names it.</summary>
    public string EncodingName { get; }

    public string LineEnd { get; }

    private string None { get; }

    public static Dialect Of(int seed, string center) => new(seed, center);

    /// <summary>The places of the contract's columns in the order in which this center writes them.</summary>
    public int[] Order(Sheet sheet)
    {
        var order = Enumerable.Range(0, sheet.Contract.Columns.Count).ToArray();
        return shuffled ? [.. order.OrderBy(i => Dice.Trait(seed, $"order {center} {sheet.Contract.Id} {i}"))] : order;
    }

    public string Heading(Column column) => aliases && column.Aliases.Count > 0 ? column.Aliases[0] : column.Ko;

    /// <summary>A cell as this center writes it; what is no date or number is written as it stands.</summary>
    public string Cell(Column column, string value) => value.Length == 0 ? None : column.Type switch
    {
        ColumnType.Date when DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) => day.ToString(dateFormat, CultureInfo.InvariantCulture),
        ColumnType.DateTime when DateTime.TryParseExact(value, "yyyy-MM-dd HH:mm:ss", null, DateTimeStyles.None, out var moment) =>
            moment.ToString(momentFormat, CultureInfo.InvariantCulture),
        ColumnType.Int when separators && value.Length > 3 && long.TryParse(value, out var number) => number.ToString("#,0", CultureInfo.InvariantCulture),
        _ => value,
    };
}
