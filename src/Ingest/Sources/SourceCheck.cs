using System.Diagnostics;

namespace DongHaeng.Ingest.Sources;

/// <summary>Tries every source out: reached, signed in, one manifest read.</summary>
public static class SourceCheck
{
    /// <summary>Asks the first supplier of each source, all sources at the same time.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="day">Today.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="InvalidOperationException">The settings make no sense; the message says what to do.</exception>
    public static async Task<IReadOnlyList<SourceFinding>> Run(IngestSettings settings, DateOnly day, CancellationToken cancel)
    {
        using var sources = OpenSources.Open(settings, day);
        return await Task.WhenAll(SupplierShares.Of(settings, day).Select(share => Try(sources, share.Source, share.Suppliers, cancel)).ToList());
    }

    private static async Task<SourceFinding> Try(OpenSources sources, SourceSettings source, IReadOnlyList<string> suppliers, CancellationToken cancel)
    {
        var name = $"source {source.Kind} {source.Location} ({suppliers.Count} {(suppliers.Count == 1 ? "supplier" : "suppliers")})";
        if (suppliers.Count == 0)
        {
            return new(name, false, "all its suppliers are named in other sources: take it out of the settings");
        }

        var time = Stopwatch.StartNew();
        try
        {
            var offer = await sources[suppliers[0]].Manifest(suppliers[0], null, cancel);
            var files = offer.Manifest!.Files.Count;
            return new(name, true, $"{suppliers[0]} offers {files} {(files == 1 ? "file" : "files")}, asked in {time.ElapsedMilliseconds} ms");
        }
        catch (SourceException e)
        {
            return new(name, false, $"{e.Message} ({suppliers[0]}, after {time.ElapsedMilliseconds} ms)");
        }
    }
}
