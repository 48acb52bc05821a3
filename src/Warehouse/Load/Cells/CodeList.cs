using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Warehouse.Load.Cells;

/// <summary>
/// Finds a column's codes as files write them: the id in any case, the Korean name instead of it, both with blanks inside
/// ("일   반"), and a number that lost its leading zeros.
/// </summary>
internal sealed class CodeList
{
    private static readonly ConcurrentDictionary<Column, CodeList> Lists = new(ReferenceEqualityComparer.Instance);
    private readonly Utf8Map<byte[]> exact;
    private readonly Utf8Map<byte[]> plain;

    private CodeList(Column column)
    {
        exact = new(column.Codes.SelectMany(c => new[] { c.Id, c.Ko }.Select(w => (w, Encoding.UTF8.GetBytes(c.Id)))));
        plain = new(column.Codes.SelectMany(c => new[] { c.Id, c.Ko, c.En, Unpadded(c.Id) }.Select(w => (Plain(w), Encoding.UTF8.GetBytes(c.Id)))));
    }

    /// <summary>The list of a column.</summary>
    public static CodeList Of(Column column) => Lists.GetOrAdd(column, c => new CodeList(c));

    /// <summary>The code's id that a text means; the text itself where it is none of the list, for the rules to find.</summary>
    public ReadOnlySpan<byte> Id(ReadOnlySpan<byte> text) =>
        exact.TryGet(text, out var id) || plain.TryGet(Encoding.UTF8.GetBytes(Plain(Encoding.UTF8.GetString(text))), out id) ? id : text;

    private static string Plain(string word) => string.Concat(word.Where(c => !char.IsWhiteSpace(c)).Select(c => c is '·' or 'ㆍ' or '・' ? '?' : c)).ToUpperInvariant();

    private static string Unpadded(string id) => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : id;
}
