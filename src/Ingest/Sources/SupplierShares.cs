namespace DongHaeng.Ingest.Sources;

/// <summary>Shares the suppliers among the sources: who is named by id in one source is not meant by a word in another.</summary>
public static class SupplierShares
{
    /// <summary>Each source with its suppliers on a day.</summary>
    /// <exception cref="InvalidOperationException">A name means nobody, or a supplier belongs to two sources.</exception>
    public static IReadOnlyList<(SourceSettings Source, IReadOnlyList<string> Suppliers)> Of(IngestSettings settings, DateOnly day)
    {
        var named = settings.Sources.SelectMany((source, number) => SupplierNames.Of(source, day).Select(s => (s.Id, s.ById, Number: number))).ToList();
        var byId = named.Where(s => s.ById).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var shares = named.Where(s => s.ById || !byId.Contains(s.Id)).Select(s => (s.Id, s.Number)).ToList();
        return shares.GroupBy(s => s.Id).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new InvalidOperationException($"The settings name supplier {twice.Key} {twice.Count()} times: name each in one source only.")
            : [.. settings.Sources.Select((source, number) => (source, (IReadOnlyList<string>)[.. shares.Where(s => s.Number == number).Select(s => s.Id)]))];
    }
}
