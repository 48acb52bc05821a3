using DongHaeng.Samples.Centers.Answers;
using DongHaeng.Samples.Centers.Events;
using DongHaeng.Samples.Centers.Exports;

namespace DongHaeng.Tests.Centers;

/// <summary>The exports of all centers for two months and a night, made once for all tests that look at them.</summary>
public sealed class Exported : IDisposable
{
    public static readonly DateOnly LastDay = new(2024, 10, 31);
    public static readonly DateOnly NightDay = new(2024, 11, 1);

    public Exported()
    {
        Root = Directory.CreateTempSubdirectory("centers-").FullName;
        Exports = new CenterExports(Root, options: new ExportOptions { Keep = Stories.DatasetsOf("c0001") });
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
