using DongHaeng.Samples.Centers.Answers;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Tests.Centers;

/// <summary>The exports of all centers for two months and a night, made once for all tests that look at them.</summary>
public sealed class Exported : IDisposable
{
    public static readonly DateOnly LastDay = new(2024, 10, 31);
    public static readonly DateOnly NightDay = new(2024, 11, 1);

    private static readonly string[] Datasets = ["case", "discovery", "poverty_visit", "shop"];

    /// <summary>Four datasets only, so that all centers are made in seconds.</summary>
    public static readonly ExportOptions Options = new() { Connected = ContractCatalog.All.Select(c => c.Id).Except(Datasets).ToDictionary(d => d, _ => new DateOnly(2025, 1, 1)) };

    public Exported()
    {
        Root = Directory.CreateTempSubdirectory("centers-").FullName;
        Exports = new CenterExports(Root, options: Options);
        Months = Exports.Months(new(2024, 9, 1), LastDay);
        ManifestsBefore = Months.Select(f => f.Supplier).Distinct().ToDictionary(s => s, s => File.ReadAllText(Path.Combine(Root, s, "manifest.json")));
        Night = Exports.Night(NightDay);
        Truth = Exports.Truth(NightDay);
    }

    public string Root { get; }

    public CenterExports Exports { get; }

    public IReadOnlyList<ExportFile> Months { get; }

    public IReadOnlyList<ExportFile> Night { get; }

    public Truth Truth { get; }

    public IReadOnlyDictionary<string, string> ManifestsBefore { get; }

    public byte[] Bytes(ExportFile file) => File.ReadAllBytes(Path.Combine(Root, file.Supplier, file.Name));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
