using System.Globalization;
using System.Text;

namespace DongHaeng.Reports.Pdf;

/// <summary>How values are spelt in a PDF file.</summary>
internal static class Syntax
{
    /// <summary>A number with at most three decimals: a thousandth of a point is below what any printer resolves.</summary>
    /// <exception cref="ArgumentException">NaN or infinite: viewers would drop the rest of the page.</exception>
    public static string Number(double value) => double.IsFinite(value)
        ? (Math.Round(value, 3) + 0.0).ToString("0.###", CultureInfo.InvariantCulture)
        : throw new ArgumentException(
            $"A drawing asks for the coordinate or size {value}. Check its scale: is its domain empty?", nameof(value));

    /// <summary>Text for people, in any script: UTF-16 with its mark, as hexadecimal digits.</summary>
    public static string Text(string text) => $"<FEFF{Utf16(text)}>";

    /// <summary>Text as hexadecimal digits of UTF-16.</summary>
    public static string Utf16(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));

    /// <summary>An ASCII string, such as an address.</summary>
    public static string Ascii(string text) =>
        $"({text.Replace(@"\", @"\\").Replace("(", @"\(").Replace(")", @"\)")})";

    /// <summary>A moment with its distance from UTC.</summary>
    public static string Date(DateTimeOffset moment) =>
        $"(D:{moment.ToString("yyyyMMddHHmmsszzz", CultureInfo.InvariantCulture).Replace(':', '\'')}')";

    /// <summary>A reference to an object.</summary>
    public static string Ref(int id) => $"{id} 0 R";

    /// <summary>An array of references to objects.</summary>
    public static string Refs(IEnumerable<int> ids) => $"[{string.Join(' ', ids.Select(Ref))}]";
}
