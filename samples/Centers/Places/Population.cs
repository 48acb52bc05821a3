using System.Globalization;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Samples.Centers.Places;

/// <summary>Residents by dong (주민등록인구, end of February 2023; households of June 2021), the scale of all volumes.</summary>
internal static class Population
{
    private static readonly Dictionary<string, Headcount> ByCode = Load();

    private static readonly Dictionary<string, Headcount> ByDong = OrgUnits.Dongs.GroupBy(d => d.Id)
        .ToDictionary(g => g.Key, g => g.Select(d => ByCode.GetValueOrDefault(d.Code)).FirstOrDefault(h => h != null) ?? AverageOf(g.First().GuId));

    /// <summary>The city's average dong.</summary>
    public static Headcount Average { get; } = AverageOf(ByCode.Values);

    /// <summary>A dong's own count, or its gu's average where the register has none for any of its codes.</summary>
    public static Headcount Of(string dongId) => ByDong[dongId];

    private static Headcount AverageOf(string guId) =>
        AverageOf(OrgUnits.Dongs.Where(d => d.GuId == guId).Select(d => ByCode.GetValueOrDefault(d.Code)).OfType<Headcount>());

    private static Headcount AverageOf(IEnumerable<Headcount> some)
    {
        var all = some.ToList();
        return new(all.Average(h => h.Residents), all.Average(h => h.Households), all.Average(h => h.Aged65Plus));
    }

    private static Dictionary<string, Headcount> Load()
    {
        using var stream = typeof(Population).Assembly.GetManifestResourceStream("population.csv")
            ?? throw new FileNotFoundException("The samples do not carry facts/population.csv: build them again.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(','))
            .ToDictionary(c => c[0], c => new Headcount(Number(c[1]), c[2].Length > 0 ? Number(c[2]) : Number(c[1]) / 2.2, Number(c[3])));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
