using System.Text;
using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Forms;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Samples.Centers.Exports;

/// <summary>How a supplier's system writes its files. Every dialect says the same: what it changes is form.</summary>
public sealed record Dialect
{
    private readonly int seed;
    private readonly string supplier;

    static Dialect() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private Dialect(int seed, string supplier)
    {
        this.seed = seed;
        this.supplier = supplier;
        var dice = Dice.For(seed, "dialect " + supplier);
        (Encoding, EncodingName) = dice.Unit() switch
        {
            < 0.6 => (Cp949, "cp949"),
            < 0.9 => (new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), "utf-8"),
            _ => (new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), "utf-8"),
        };
        LineEnd = dice.Chance(0.7) ? "\r\n" : "\n";
        None = dice.Chance(0.15) ? "-" : "";
        Dates = dice.Pick(("a", 55), ("b", 30), ("c", 15)) switch { "a" => DateForm.Dashes, "b" => DateForm.Dots, _ => DateForm.Digits };
        DottedMoments = dice.Chance(0.3);
        Separators = dice.Chance(0.3);
        Aliases = dice.Chance(0.15);
        Shuffled = dice.Chance(0.15);
    }

    /// <summary>CP949, which also writes EUC-KR; what it cannot write throws.</summary>
    public static Encoding Cp949 => Encoding.GetEncoding(949, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    /// <summary>The encoding of text.</summary>
    public Encoding Encoding { get; init; }

    /// <summary>The encoding of text as the manifest names it: cp949, euc-kr or utf-8.</summary>
    public string EncodingName { get; init; }

    /// <summary>The encoding as the manifest names it, which of a workbook is always the one.</summary>
    public string DeclaredEncoding => IsWorkbook ? "utf-8" : EncodingName;

    /// <summary>What ends a line.</summary>
    public string LineEnd { get; init; }

    /// <summary>What stands where nothing is known.</summary>
    public string None { get; init; }

    /// <summary>How days are written.</summary>
    public DateForm Dates { get; init; }

    /// <summary>Whether moments are written 2024.10.05 14:03, without seconds.</summary>
    public bool DottedMoments { get; init; }

    /// <summary>Whether thousands are set apart by commas.</summary>
    public bool Separators { get; init; }

    /// <summary>Whether the first alias of a heading is used.</summary>
    public bool Aliases { get; init; }

    /// <summary>Whether columns stand in an order of the supplier's own.</summary>
    public bool Shuffled { get; init; }

    /// <summary>Text, workbook or archive.</summary>
    public Packing Packing { get; init; }

    /// <summary>What parts the cells of a line: comma, semicolon or tab.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>Whether one more delimiter ends every line.</summary>
    public bool TrailingDelimiter { get; init; }

    /// <summary>What stands above the headings.</summary>
    public HeadForm Head { get; init; }

    /// <summary>Whether headings of four letters and more are broken over two lines, in quotation marks.</summary>
    public bool BrokenHeadings { get; init; }

    /// <summary>Which sums stand among the rows.</summary>
    public TotalForm Totals { get; init; }

    /// <summary>How codes are written.</summary>
    public CodeForm Codes { get; init; }

    /// <summary>How dongs are written.</summary>
    public DongForm Dongs { get; init; }

    /// <summary>Whether the middle dot of names and headings became a question mark.</summary>
    public bool LosesDots { get; init; }

    /// <summary>Whether a workbook keeps its texts in one table rather than in the cells.</summary>
    public bool SharedStrings { get; init; }

    /// <summary>Whether a workbook works out numbers and ids by formulas.</summary>
    public bool Formulas { get; init; }

    /// <summary>A workbook's sheet of explanations.</summary>
    public GuideSheet Guide { get; init; }

    /// <summary>Whether rows are a workbook's.</summary>
    public bool IsWorkbook => Packing is Packing.Xlsx or Packing.ZippedXlsx;

    /// <summary>How file names end.</summary>
    public string Ending => Packing switch { Packing.Csv => ".csv", Packing.GzippedCsv => ".csv.gz", Packing.Xlsx => ".xlsx", _ => ".zip" };

    /// <summary>A supplier's dialect among CSV files only.</summary>
    public static Dialect Of(int seed, string supplier) => new(seed, supplier);

    /// <summary>A supplier's encoding and line ends, with everything else written as the contract does.</summary>
    public static Dialect Uniform(int seed, string supplier) =>
        new(seed, supplier) { None = "", Dates = DateForm.Dashes, DottedMoments = false, Separators = false, Aliases = false, Shuffled = false };

    /// <summary>A supplier's dialect among all forms; most suppliers keep a plain CSV.</summary>
    public static Dialect Varied(int seed, string supplier) => DialectDraw.Over(Of(seed, supplier), seed, supplier);

    /// <summary>The places of the contract's columns in the order in which this supplier writes them.</summary>
    internal int[] Order(Sheet sheet)
    {
        var order = Enumerable.Range(0, sheet.Contract.Columns.Count).ToArray();
        return Shuffled ? [.. order.OrderBy(i => Dice.Trait(seed, $"order {supplier} {sheet.Contract.Id} {i}"))] : order;
    }

    internal string Heading(Column column)
    {
        var name = (Aliases || (column.Id == "dong_code" && Dongs is DongForm.Names or DongForm.NameVariants)) && column.Aliases.Count > 0
            ? column.Id == "dong_code" && !Aliases ? column.Aliases[^1] : column.Aliases[0]
            : column.Ko;
        name = KoreanText.Dotted(name, this);
        return BrokenHeadings && name.Length >= 4 ? name.Insert(name.Length / 2, "\n") : name;
    }
}
