using System.Collections.Concurrent;
using System.Globalization;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Tests.Centers.Reading;

/// <summary>What a cell means, whatever its form; what means nothing stays as it stands.</summary>
internal static class Meaning
{
    private static readonly ConcurrentDictionary<(string Text, string Supplier), string> Dongs = new();
    private static readonly ConcurrentDictionary<(Column Column, string Text), string> Codes = new(new ByReference());

    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy.MM.dd", "yyyyMMdd", "yyyy. M. d."];

    public static string Of(Column column, string text, string supplier) => text is "" or "-" ? "" : column.Id == "dong_code" ? Dong(text, supplier) : column.Type switch
    {
        ColumnType.Date => DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("yyyy-MM-dd")
            : text.Length == 5 && int.TryParse(text, out var serial) ? new DateOnly(1899, 12, 30).AddDays(serial).ToString("yyyy-MM-dd")
            : text,
        ColumnType.DateTime => text.Length == 16 && text[4] == '.' ? text.Replace('.', '-') + ":00" : text,
        ColumnType.Month => text.Length == 6 ? text.Insert(4, "-") : text.Replace('.', '-'),
        ColumnType.Int or ColumnType.Decimal when text.Replace(",", "") is var bare && decimal.TryParse(bare, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            && text.Split(',').Skip(1).All(g => g.Split('.')[0].Length == 3) => bare,
        ColumnType.Code => Code(column, text),
        ColumnType.Codes => string.Join('|', text.Split('|').Select(t => Code(column, t))),
        _ => text,
    };

    /// <summary>The dong's id, from codes of any day, names and numbers.</summary>
    public static string Dong(string text, string supplier) => Dongs.GetOrAdd((text, supplier), key => FindDong(key.Text, key.Supplier));

    private static string FindDong(string text, string supplier)
    {
        text = text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text;
        var own = OrgUnits.Dongs.Where(d => supplier[0] switch
        {
            'c' => OrgUnits.Services.Any(s => s.CenterId == supplier && s.DongId == d.Id),
            'g' => d.GuId == supplier,
            _ => true,
        });
        return own.FirstOrDefault(d => d.Code == text || Plain(d.Ko) == Plain(text))?.Id ?? text;
    }

    private static string Code(Column column, string text) => Codes.GetOrAdd((column, text), key => FindCode(key.Column, key.Text));

    private static string FindCode(Column column, string text)
    {
        var bare = string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace('?', '·');
        return column.Codes.FirstOrDefault(c => c.Id == text || string.Concat(c.Ko.Where(x => !char.IsWhiteSpace(x))) == bare)?.Id ?? text;
    }

    /// <summary>창신제1동 and 창신1동, 종로1.2.3.4가동 and 종로1·2·3·4가동.</summary>
    private static string Plain(string name) => string.Concat(name.Where((c, i) => c is not ('·' or '.' or '?') && !(c == '제' && i + 1 < name.Length && char.IsDigit(name[i + 1]) && i > 1)));

    /// <summary>A column is a record with lists, whose own comparison would take longer than the search.</summary>
    private sealed class ByReference : IEqualityComparer<(Column Column, string Text)>
    {
        public bool Equals((Column Column, string Text) x, (Column Column, string Text) y) => ReferenceEquals(x.Column, y.Column) && x.Text == y.Text;

        public int GetHashCode((Column Column, string Text) key) => HashCode.Combine(key.Column.Id, key.Text);
    }
}
