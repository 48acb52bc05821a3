using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using DongHaeng.Warehouse.Load.Cells;

namespace DongHaeng.Warehouse.Org;

/// <summary>
/// Reads dongs as files name them: by code, by a code that a spreadsheet made into a number, or by name with its variants
/// (창신제1동 = 창신1동, 종로1.2.3.4가동 = 종로1·2·3·4가동, 서울특별시 종로구 사직동).
/// </summary>
public sealed class DongText
{
    private static readonly ConcurrentDictionary<string, DongText> Readers = new();
    private readonly Utf8Map<byte[]> codes;
    private readonly Dictionary<string, byte[]> names;

    private DongText(string guId)
    {
        codes = new(OrgUnits.Dongs.Select(d => (d.Code, Encoding.UTF8.GetBytes(d.Code))));
        var near = guId.Length == 0 ? OrgUnits.Dongs : OrgUnits.Dongs.Where(d => d.GuId == guId);
        names = near
            .SelectMany(d => Written(d).Select(name => (Name: name, Dong: d)))
            .GroupBy(d => d.Name)
            .Where(g => g.Select(d => d.Dong.Id).Distinct().Count() == 1) // 신사동 exists twice: without its gu nobody knows which
            .ToDictionary(g => g.Key, g => Encoding.UTF8.GetBytes(g.Last().Dong.Code));
    }

    /// <summary>The reader of a supplier's files: a center and a gu name dongs of their gu, the foundation any.</summary>
    public static DongText Of(string supplier) => Readers.GetOrAdd(
        OrgUnits.Gus.FirstOrDefault(g => g.Id == supplier)?.Id ?? OrgUnits.Centers.FirstOrDefault(c => c.Id == supplier)?.GuId ?? "", gu => new DongText(gu));

    /// <summary>The code that a text means; the text itself where it means none, for the rules to find.</summary>
    public ReadOnlySpan<byte> Code(ReadOnlySpan<byte> text)
    {
        if (codes.TryGet(text, out var code))
        {
            return code;
        }

        var word = Encoding.UTF8.GetString(text).TrimStart('\'');
        return names.TryGetValue(Plain(word), out code) || codes.TryGet(Encoding.UTF8.GetBytes(AsWhole(word)), out code) ? code : text;
    }

    private static IEnumerable<string> Written(Dong dong)
    {
        var gu = OrgUnits.Gus.First(g => g.Id == dong.GuId).Ko;
        return new[] { dong.Ko, $"{gu}{dong.Ko}", $"서울특별시{gu}{dong.Ko}", $"서울시{gu}{dong.Ko}", $"서울{gu}{dong.Ko}" }.Select(Plain).Distinct();
    }

    /// <summary>Without blanks, dots in any form, and the 제 before a number.</summary>
    private static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var ordinal = name[i] == '제' && i + 1 < name.Length && char.IsAsciiDigit(name[i + 1]);
            if (!ordinal && !char.IsWhiteSpace(name[i]) && name[i] is not ('.' or '·' or 'ㆍ' or '・' or ',' or '?'))
            {
                plain.Append(name[i]);
            }
        }

        return plain.ToString();
    }

    /// <summary>1111051500.0 and 1.1110515E+09 as 1111051500; what lost digits stays a number that no dong has.</summary>
    private static string AsWhole(string word) => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1e11
        ? number.ToString("F0", CultureInfo.InvariantCulture)
        : word;
}
