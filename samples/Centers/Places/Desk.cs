using System.Globalization;
using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Samples.Centers.Places;

/// <summary>The work of one dong on one dataset, as the center that serves the dong keeps it.</summary>
internal sealed record Desk(int Seed, string CenterId, Dong Dong, string Dataset)
{
    public Temperament Temperament { get; } = Temperament.Of(Seed, Dong.GuId, Dong.Id);

    public Headcount Headcount { get; } = Population.Of(Dong.Id);

    /// <summary>Older residents set the pace of most work; its root, because large dongs get less staff a head.</summary>
    public double Size { get; } = Math.Max(0.08, Math.Sqrt(Population.Of(Dong.Id).Aged65Plus / Population.Average.Aged65Plus)) * 1.04;

    /// <summary>Letters and digits only, so that no key looks like a telephone or registration number.</summary>
    public string Number => Dong.Id.ToUpperInvariant();

    /// <summary>The system that the center keeps this dataset in.</summary>
    public string System { get; } = (Dataset, Chance.Dice.Trait(Seed, $"system {CenterId} {Dataset}")) switch
    {
        (var own, < 0.8) when !InNationalSystem(own) => "LOCAL",
        (var own, _) when !InNationalSystem(own) => "XLS",
        ("poverty_visit", < 0.08) => "XLS",
        (_, < 0.18) => "LOCAL",
        _ => "HAPPY",
    };

    private static bool InNationalSystem(string dataset) => dataset != "donation" && ContractCatalog.Get(dataset).SourceSystems.Contains("HAPPY");

    public Dice Dice(string scope) => Chance.Dice.For(Seed, $"{Dataset} {Dong.Id} {scope}");

    public Dice Dice(DateOnly month) => Dice(month.ToString("yyyy-MM", CultureInfo.InvariantCulture));
}
