using DongHaeng.Warehouse.Sql;

namespace DongHaeng.Warehouse.Contracts;

/// <summary>All datasets that the program takes, one for each file in sql/datasets.</summary>
public static class ContractCatalog
{
    /// <summary>The contracts in the order of their ids.</summary>
    public static IReadOnlyList<Contract> All { get; } = Load();

    /// <summary>A contract by its dataset's id.</summary>
    /// <exception cref="KeyNotFoundException">No such dataset is taken.</exception>
    public static Contract Get(string dataset) => Find(dataset)
        ?? throw new KeyNotFoundException($"There is no dataset '{dataset}'. Known are {string.Join(", ", All.Select(c => c.Id))}.");

    /// <summary>A contract by its dataset's id, or null.</summary>
    public static Contract? Find(string dataset) => All.FirstOrDefault(c => c.Id == dataset);

    private static IReadOnlyList<Contract> Load()
    {
        var common = ContractFile.ParseCommon(SqlFiles.Read("datasets/common.yaml"));
        return ContractCheck.References(
        [
            .. SqlFiles.In("datasets", ".yaml")
                .Select(path => (path, name: Path.GetFileNameWithoutExtension(path)))
                .Where(f => f.name != "common")
                .Select(f => ContractFile.Parse(f.name, SqlFiles.Read(f.path), common)),
        ]);
    }
}
