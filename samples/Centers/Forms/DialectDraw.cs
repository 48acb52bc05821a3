using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Places;

namespace DongHaeng.Samples.Centers.Forms;

/// <summary>Draws which of the less usual forms a supplier's files take.</summary>
internal static class DialectDraw
{
    private const double Plain = 0.55;

    public static Dialect Over(Dialect dialect, int seed, string supplier)
    {
        var dice = Dice.For(seed, "forms " + supplier);
        if (dice.Chance(Plain))
        {
            return dialect;
        }

        return Content(dialect, supplier, dice) with
        {
            Packing = dice.Pick(("csv", 55), ("gz", 8), ("zip", 15), ("xlsx", 15), ("zipped xlsx", 7)) switch
            {
                "csv" => Packing.Csv,
                "gz" => Packing.GzippedCsv,
                "zip" => Packing.ZippedCsv,
                "xlsx" => Packing.Xlsx,
                _ => Packing.ZippedXlsx,
            },
            SharedStrings = dice.Chance(0.6),
            Formulas = dice.Chance(0.3),
            Guide = dice.Pick(("", 50), ("안내", 20), ("코드표", 30)) switch { "" => GuideSheet.None, "안내" => GuideSheet.Before, _ => GuideSheet.After },
        };
    }

    private static Dialect Content(Dialect dialect, string supplier, Dice dice) => dialect with
    {
        Delimiter = dice.Pick((",", 70), (";", 12), ("\t", 18))[0],
        TrailingDelimiter = dice.Chance(0.15),
        Head = (HeadForm)(dice.Chance(0.5) ? 0 : dice.Between(1, 4)),
        BrokenHeadings = dice.Chance(0.12),
        Totals = dice.Chance(0.65) ? TotalForm.None : dice.Chance(0.6) ? TotalForm.AtEnd : TotalForm.Between,
        Dates = dice.Chance(0.75) ? dialect.Dates : dice.Chance(0.5) ? DateForm.Spaced : DateForm.Serials,
        Codes = dice.Chance(0.7) ? CodeForm.Ids : dice.Chance(0.6) ? CodeForm.Names : CodeForm.SpreadNames,
        Dongs = Dong(supplier, dice),
        LosesDots = dice.Chance(0.2),
        EncodingName = dialect.EncodingName == "cp949" && dice.Chance(0.3) ? "euc-kr" : dialect.EncodingName,
    };

    /// <summary>신사동 exists in two gus, so only who stays inside one may write names.</summary>
    private static DongForm Dong(string supplier, Dice dice) => dice.Unit() switch
    {
        < 0.5 => DongForm.Codes,
        < 0.7 => DongForm.OldCodes,
        < 0.8 => DongForm.Numbers,
        _ when supplier == Suppliers.Foundation => DongForm.Codes,
        < 0.9 => DongForm.Names,
        _ => DongForm.NameVariants,
    };
}
