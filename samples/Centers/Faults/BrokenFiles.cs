using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Faults;

/// <summary>
/// Deliveries with faults, alone and in pairs, over all datasets and forms: hundreds, each with its expected verdict. All are made
/// in the evening of <see cref="MadeOn"/> and looked at the next day.
/// </summary>
public static class BrokenFiles
{
    private const int RowPairs = 70;
    private const int FilePairs = 70;

    /// <summary>The day on which all are made.</summary>
    public static DateOnly MadeOn { get; } = new(2024, 10, 31);

    /// <summary>Every fault of the catalogue in two files, and pairs of them.</summary>
    public static IEnumerable<BrokenFile> All(int seed = 1)
    {
        var bench = new Workbench(seed, MadeOn);
        return Plans(seed).Select(bench.Make);
    }

    /// <summary>Writes what is on offer in a night into a folder for each supplier, with its manifest.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="files">The broken files.</param>
    /// <param name="night">0 for the first night, 1 for the next.</param>
    public static void Write(string root, IEnumerable<BrokenFile> files, int night = 0)
    {
        foreach (var supplier in files.GroupBy(f => f.Supplier))
        {
            var folder = Directory.CreateDirectory(Path.Combine(root, supplier.Key)).FullName;
            var offers = supplier.Where(f => f.Offers.Count > 0).Select(f => f.Offers[Math.Min(night, f.Offers.Count - 1)]).ToList();
            foreach (var offer in offers)
            {
                File.WriteAllBytes(Path.Combine(folder, offer.Name), offer.Bytes);
            }

            Manifest.Write(folder, supplier.Key, offers.Count > 0 ? offers.Max(o => o.GeneratedAt) : MadeOn.Night(), offers);
        }
    }

    /// <summary>The records of a span as a supplier knows them, each in its latest state, none miswritten.</summary>
    internal static IEnumerable<Row> Rows(int seed, string supplier, Span span, DateTime madeAt) =>
        new SupplierBook(seed, supplier, span.Dataset, span.From, span.To, new Punctuality(seed)).Known(span, madeAt).Select(states => states[^1]);

    private static IEnumerable<IReadOnlyList<FaultKind>> Plans(int seed)
    {
        foreach (var kind in FaultCatalog.All)
        {
            yield return [kind];
            yield return [kind];
        }

        var dice = Dice.For(seed, "pairs of faults");
        for (var i = 0; i < RowPairs; i++)
        {
            yield return [dice.Pick(FaultCatalog.OfRows), dice.Pick(FaultCatalog.OfRows)];
        }

        for (var i = 0; i < FilePairs; i++)
        {
            yield return [dice.Pick(FaultCatalog.OfRows), FaultCatalog.OfFiles[i % FaultCatalog.OfFiles.Count]];
        }

        foreach (var kind in FaultCatalog.OfFiles)
        {
            yield return [kind, dice.Pick(DeliveryFaults.All)];
        }
    }
}
