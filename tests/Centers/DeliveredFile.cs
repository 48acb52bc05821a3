using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Tests.Centers;

/// <summary>A file as read back: its columns found by their headings, its cells as they stand.</summary>
internal sealed class DeliveredFile
{
    public DeliveredFile(ExportFile file, byte[] bytes)
    {
        Contract = ContractCatalog.Get(file.Dataset);
        var lines = Csv.Read(bytes, file.Encoding);
        Columns = [.. lines[0].Select(h => Contract.Columns.Single(c => c.Ko == h || c.Aliases.Contains(h)))];
        Rows = [.. lines.Skip(1).Select(l => Columns.Zip(l).ToDictionary(p => p.First.Id, p => p.Second == "-" ? "" : p.Second))];
    }

    public Contract Contract { get; }

    public IReadOnlyList<Column> Columns { get; }

    public IReadOnlyList<Dictionary<string, string>> Rows { get; }
}
