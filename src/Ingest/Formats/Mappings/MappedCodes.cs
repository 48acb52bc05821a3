using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Ingest.Formats.Mappings;

/// <summary>Reads codes: {stage: {"1": RECEIPT}}.</summary>
internal static class MappedCodes
{
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Read(YamlSection root, Contract contract) =>
        MappingFile.Children(root, "codes").ToDictionary(e => e.Key, e => OfColumn(MappingFile.ColumnOf(contract, e.Value, e.Key), e.Value));

    /// <summary>The codes that a column takes; none for a column of another kind.</summary>
    public static IReadOnlyList<string> Known(Column column) => column.Type switch
    {
        ColumnType.YesNo => ["Y", "N"],
        ColumnType.Code or ColumnType.Codes => [.. column.Codes.Select(c => c.Id)],
        _ => [],
    };

    private static IReadOnlyDictionary<string, string> OfColumn(Column column, YamlSection section)
    {
        var known = Known(column);
        if (known.Count == 0)
        {
            throw section.Wrong($"the column '{column.Id}' holds no codes");
        }

        return section.Children().ToDictionary(e => e.Key.Trim(), e => known.Contains(e.Value.Content)
            ? e.Value.Content
            : throw e.Value.Wrong($"'{e.Value.Content}' is no code of {column.Id}. Known are {string.Join(", ", known)}"));
    }
}
