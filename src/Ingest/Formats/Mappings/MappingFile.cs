using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Ingest.Formats.Mappings;

/// <summary>Reads a mapping from its file, strictly: a misspelt column would otherwise stay empty for months.</summary>
public static class MappingFile
{
    /// <summary>Parses a mapping and holds it against the contract.</summary>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="yaml">The file's text.</param>
    /// <exception cref="InvalidDataException">Something is wrong; the message says what and where.</exception>
    public static Mapping Parse(string file, string yaml)
    {
        var root = YamlSection.Of(file, yaml).Only("suppliers", "dataset", "headings", "codes", "ignore", "constants", "dates");
        var contract = ContractCatalog.Find(root.Text("dataset")) ?? throw root.Section("dataset").Wrong(
            $"there is no dataset '{root.Text("dataset")}'. Known are {string.Join(", ", ContractCatalog.All.Select(c => c.Id))}");
        var headings = Headings(root, contract);
        return new Mapping
        {
            Suppliers = Suppliers(root, contract),
            Dataset = contract.Id,
            Headings = headings,
            Ignored = Ignored(root, headings),
            Codes = MappedCodes.Read(root, contract),
            Constants = MappedConstants.Read(root, contract, headings),
            Dates = MappedDates.Read(root, contract),
        };
    }

    private static HashSet<string> Suppliers(YamlSection root, Contract contract)
    {
        var suppliers = new HashSet<string>();
        foreach (var item in root.Sections("suppliers"))
        {
            var id = item.Content;
            IEnumerable<string> meant = contract.Supplier switch
            {
                "center" => OrgUnits.Centers.Where(c => c.Id == id || c.GuId == id).Select(c => c.Id).Distinct(),
                "gu" => OrgUnits.Gus.Where(g => g.Id == id).Select(g => g.Id).Distinct(),
                _ => id == contract.Supplier ? [id] : [],
            };
            var added = meant.Count(suppliers.Add);
            if (added == 0)
            {
                throw item.Wrong(suppliers.Contains(id) || meant.Any() ? $"'{id}' stands twice" : $"'{id}' is no supplier of {contract.Id}, which every {contract.Supplier} delivers");
            }
        }

        return suppliers.Count > 0 ? suppliers : throw root.Wrong("'suppliers' names nobody");
    }

    private static Dictionary<string, string> Headings(YamlSection root, Contract contract)
    {
        var headings = new Dictionary<string, string>();
        foreach (var (heading, column) in Children(root, "headings"))
        {
            if (!headings.TryAdd(Mapping.Plain(heading), ColumnOf(contract, column, column.Content).Id))
            {
                throw column.Wrong($"the heading '{heading}' stands twice, blanks aside");
            }
        }

        return headings;
    }

    private static HashSet<string> Ignored(YamlSection root, Dictionary<string, string> headings)
    {
        var ignored = new HashSet<string>();
        foreach (var item in root.Sections("ignore"))
        {
            if (headings.ContainsKey(Mapping.Plain(item.Content)))
            {
                throw item.Wrong($"the heading '{item.Content}' is mapped and ignored");
            }

            if (!ignored.Add(Mapping.Plain(item.Content)))
            {
                throw item.Wrong($"the heading '{item.Content}' stands twice, blanks aside");
            }
        }

        return ignored;
    }

    /// <summary>The entries of a part of the file that may be left out.</summary>
    internal static IEnumerable<(string Key, YamlSection Value)> Children(YamlSection root, string key) => root.Has(key) ? root.Section(key).Children() : [];

    /// <summary>A column of the contract.</summary>
    internal static Column ColumnOf(Contract contract, YamlSection at, string id) =>
        contract.Columns.FirstOrDefault(c => c.Id == id) ?? throw at.Wrong($"the contract {contract.Id} has no column '{id}'");
}
