using System.Text.RegularExpressions;
using DongHaeng.Samples.Centers.Exports;

namespace DongHaeng.Samples.Centers.Forms;

/// <summary>How Korean names change on their way through systems: spread by blanks, the middle dot lost, numbers set apart.</summary>
internal static partial class KoreanText
{
    /// <summary>A code's or column's name in a dialect.</summary>
    public static string Of(string name, Dialect dialect)
    {
        var text = Dotted(name, dialect);
        return dialect.Codes != CodeForm.SpreadNames || text.Length < 2 ? text
            : text.Length == 2 ? $"{text[0]}   {text[1]}"
            : $"{text[..2]} {text[2..]}";
    }

    /// <summary>A name whose middle dot a system could not write.</summary>
    public static string Dotted(string name, Dialect dialect) => dialect.LosesDots ? name.Replace('·', '?') : name;

    /// <summary>창신1동 as 창신제1동, 종로1·2·3·4가동 as 종로1.2.3.4가동; a name without a number has one spelling.</summary>
    public static string Variant(string dong) => SingleNumber().Replace(dong, "$1제$2동").Replace('·', '.');

    [GeneratedRegex(@"^(\D+)(\d+)동$")]
    private static partial Regex SingleNumber();
}
