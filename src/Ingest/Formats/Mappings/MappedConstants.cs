using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Ingest.Formats.Mappings;

/// <summary>Reads constants: {source_system: LOCAL}.</summary>
internal static class MappedConstants
{
    public static IReadOnlyDictionary<string, string> Read(YamlSection root, Contract contract, IReadOnlyDictionary<string, string> headings)
    {
        var constants = new Dictionary<string, string>();
        foreach (var (id, value) in MappingFile.Children(root, "constants"))
        {
            var column = MappingFile.ColumnOf(contract, value, id);
            if (headings.Values.Contains(id))
            {
                throw value.Wrong($"the column '{id}' has a heading and a constant");
            }

            // One record, person or day for all rows would be made up.
            if (id == "source_record_id" || column.Type is ColumnType.Key or ColumnType.Date or ColumnType.DateTime or ColumnType.Month)
            {
                throw value.Wrong($"the column '{id}' tells one row from another and cannot be the same in all");
            }

            if (MappedCodes.Known(column) is { Count: > 0 } known && !known.Contains(value.Content))
            {
                throw value.Wrong($"'{value.Content}' is no code of {id}. Known are {string.Join(", ", known)}");
            }

            constants.Add(id, value.Content);
        }

        return constants;
    }
}
