using System.Globalization;
using System.Text;
using DongHaeng.Ingest.Formats;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Forms;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Quarantine;

namespace DongHaeng.Tests.Ingest.Forms;

/// <summary>Records with cells of chance, and the same records as a file in a form of chance.</summary>
internal sealed class DrawnFile
{
    private const string Letters = "abcXYZ0189갸뷁힣똠 ,;\"'\t\n-_/#=&<>()";
    private static readonly DateTime MadeAt = new(2024, 11, 1, 23, 30, 0);
    private readonly Random random;
    private readonly Sheet sheet;

    public DrawnFile(string dataset, int seed)
    {
        random = new Random(seed);
        sheet = Sheet.Of(dataset);
        Dialect = Draw(seed);
        Records = [.. Enumerable.Range(0, random.Next(0, 9)).Select(Record)];
        var stated = (new DateOnly(2024, 10, 1), new DateOnly(2024, 10, 31));
        Bytes = Envelope.Bytes(Layout.Of(sheet, Dialect, stated, Records), Dialect, dataset, MadeAt);
    }

    public Dialect Dialect { get; }

    public IReadOnlyList<string[]> Records { get; }

    public byte[] Bytes { get; }

    public Receipt Receipt => new(
        Supplier(sheet.Contract), sheet.Contract.Id, new(2024, 10, 1), new(2024, 10, 31), 1, "file", new string('0', 64), Bytes.Length,
        new(MadeAt, TimeSpan.FromHours(9)), new(MadeAt.AddHours(2), TimeSpan.FromHours(9)));

    /// <summary>A record as reading shows it: keys left to the caller, without what the form leaves out.</summary>
    public string?[] Shown(string[] record) => [.. sheet.Contract.Columns.Select((c, i) => record[i].Length == 0 ? null : c.Type switch
    {
        ColumnType.DateTime when Dialect.DottedMoments && !Dialect.IsWorkbook => record[i][..16] + ":00",
        ColumnType.Month => record[i] + "-01",
        ColumnType.Decimal => decimal.Parse(record[i], CultureInfo.InvariantCulture).ToString("0.00", CultureInfo.InvariantCulture),
        _ when Dialect.IsWorkbook => record[i].Replace('\n', ' '), // a workbook's lines are its rows
        _ => record[i],
    })];

    public override string ToString() => $"{sheet.Contract.Id}, {Dialect}\n{string.Join('\n', Records.Select(r => string.Join('|', r)))}";

    private static string Supplier(Contract contract) => contract.Supplier switch { "center" => "c0001", "gu" => "g01", _ => "foundation" };

    private Dialect Draw(int seed)
    {
        var cp949 = random.Next(2) == 0;
        return Dialect.Of(seed, "c0001") with
        {
            Encoding = cp949 ? Dialect.Cp949 : new UTF8Encoding(random.Next(2) == 0),
            LineEnd = One("\r\n", "\n"),
            None = One("", "-"),
            Dates = Any<DateForm>(),
            DottedMoments = Coin,
            Separators = Coin,
            Aliases = Coin,
            Shuffled = Coin,
            Packing = Any<Packing>(),
            Delimiter = One(',', ';', '\t'),
            TrailingDelimiter = Coin,
            Head = Any<HeadForm>(),
            BrokenHeadings = Coin,
            Totals = Any<TotalForm>(),
            Codes = Any<CodeForm>(),
            Dongs = Any<DongForm>(),
            LosesDots = Coin,
            SharedStrings = Coin,
            Formulas = Coin,
            Guide = Any<GuideSheet>(),
        };
    }

    private string[] Record(int number) => [.. sheet.Contract.Columns.Select(c => c.Id switch
    {
        "source_record_id" => $"R{number}{Word()}",
        "dong_code" => "1111051500",
        "event_date" => Day(),
        _ => random.Next(5) == 0 ? "" : Cell(c),
    })];

    private string Cell(Column column) => column.Type switch
    {
        ColumnType.Code => column.Codes[random.Next(column.Codes.Count)].Id,
        ColumnType.Codes => string.Join('|', column.Codes.Select(c => c.Id).OrderBy(_ => random.Next()).Take(random.Next(1, 4))),
        ColumnType.Date => Day(),
        ColumnType.DateTime => $"{Day()} {random.Next(24):00}:{random.Next(60):00}:{random.Next(60):00}",
        ColumnType.Month => $"20{random.Next(15, 25)}-{random.Next(1, 13):00}",
        ColumnType.Int => random.NextInt64(column.Min ?? -3, (column.Max ?? 9_999_999_999) + 1).ToString(CultureInfo.InvariantCulture),
        ColumnType.Decimal => (random.Next(0, 1_000_000) / (random.Next(2) == 0 ? 1m : 100m)).ToString(CultureInfo.InvariantCulture),
        ColumnType.YesNo => One("Y", "N"),
        ColumnType.Key => $"K{random.Next(3)}",
        _ => Word(),
    };

    /// <summary>Text that is no personal data and no blank, sum or dash: those mean something.</summary>
    private string Word()
    {
        var word = "T" + string.Concat(Enumerable.Range(0, random.Next(0, 12)).Select(_ => Letters[random.Next(Letters.Length)])) + "z";
        return PersonalData.In(word, ColumnType.Text) ? "Tz" : word;
    }

    private string Day() => new DateOnly(2024, 10, 1).AddDays(random.Next(31)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private bool Coin => random.Next(2) == 0;

    private T One<T>(params T[] choices) => choices[random.Next(choices.Length)];

    private T Any<T>()
        where T : struct, Enum => One(Enum.GetValues<T>());
}
