using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Samples.Centers.Records;

/// <summary>A dataset's contract with its columns found by id.</summary>
public sealed class Sheet
{
    private static readonly Dictionary<string, Sheet> Sheets = ContractCatalog.All.ToDictionary(c => c.Id, c => new Sheet(c));

    private readonly Dictionary<string, int> places;

    private Sheet(Contract contract)
    {
        Contract = contract;
        places = contract.Columns.Select((c, i) => (c.Id, i)).ToDictionary(p => p.Id, p => p.i);
    }

    /// <summary>What the columns are.</summary>
    public Contract Contract { get; }

    /// <summary>The sheet of a dataset.</summary>
    /// <exception cref="KeyNotFoundException">No contract of that id exists.</exception>
    public static Sheet Of(string dataset) => Sheets[dataset];

    /// <summary>Where a column stands in the contract's order.</summary>
    /// <exception cref="KeyNotFoundException">The contract has no such column.</exception>
    public int this[string column] => places[column];

    /// <summary>Whether the contract has a column.</summary>
    public bool Has(string column) => places.ContainsKey(column);
}
