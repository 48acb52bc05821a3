using System.Globalization;
using System.Text;
using DongHaeng.Ingest.Formats.Mappings;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load.Cells;

namespace DongHaeng.Ingest.Formats;

/// <summary>What a mapping says of cells: other codes, dates written another way, and columns that the file lacks.</summary>
internal sealed class MappedCells
{
    private readonly byte[][] constants;
    private readonly Utf8Map<byte[]>?[] codes;
    private readonly string?[] dates;

    public MappedCells(Contract contract, Mapping? mapping)
    {
        constants = [.. contract.Columns.Select(c => mapping?.Constants.GetValueOrDefault(c.Id) is { } text ? Encoding.UTF8.GetBytes(text) : [])];
        codes = [.. contract.Columns.Select(c => mapping?.Codes.GetValueOrDefault(c.Id) is { } own ? new Utf8Map<byte[]>(own.Select(o => (o.Key, Encoding.UTF8.GetBytes(o.Value)))) : null)];
        dates = [.. contract.Columns.Select(c => mapping?.Dates.GetValueOrDefault(c.Id))];
    }

    /// <summary>A cell as the contract would have it; as it stood where the mapping says nothing of it.</summary>
    public ReadOnlySpan<byte> Cell(int column, ReadOnlySpan<byte> cell) =>
        codes[column] is { } own && cell.IndexOf((byte)'|') >= 0 ? Several(own, cell)
        : codes[column]?.TryGet(cell, out var code) == true ? code
        : dates[column] is { } format && DateTime.TryParseExact(Encoding.UTF8.GetString(cell), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Encoding.UTF8.GetBytes(day.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture))
        : cell;

    private static ReadOnlySpan<byte> Several(Utf8Map<byte[]> own, ReadOnlySpan<byte> cell)
    {
        var codes = new List<string>();
        foreach (var part in cell.Split((byte)'|'))
        {
            var word = cell[part].Trim((byte)' ');
            codes.Add(Encoding.UTF8.GetString(own.TryGet(word, out var code) ? code : word));
        }

        return Encoding.UTF8.GetBytes(string.Join('|', codes));
    }

    /// <summary>What a column holds that the file lacks; empty where nothing is declared.</summary>
    public ReadOnlySpan<byte> Constant(int column) => constants[column];
}
