using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>Who tells what happened in each dataset.</summary>
internal static class Stories
{
    private static readonly Dictionary<string, Func<Desk, DateOnly, DateOnly, IEnumerable<Entry>>> Told = new()
    {
        ["camp"] = CampEvents.Between,
        ["care_sos"] = CareSosEvents.Between,
        ["case"] = CaseEvents.Between,
        ["committee"] = CommitteeEvents.Between,
        ["discovery"] = DiscoveryEvents.Between,
        ["donation"] = DonationEvents.Between,
        ["neighbor_group"] = NeighborGroupEvents.Between,
        ["population"] = PopulationEvents.Between,
        ["poverty_visit"] = VisitEvents.Between,
        ["shop"] = ShopEvents.Between,
        ["staff_month"] = StaffMonthEvents.Between,
        ["target"] = TargetEvents.Between,
    };

    /// <summary>The datasets that a supplier delivers, in the order of their ids.</summary>
    public static IReadOnlyList<string> DatasetsOf(string supplier) => ByKind[Suppliers.Kind(supplier)];

    private static readonly Dictionary<string, string[]> ByKind = new[] { "center", "gu", "foundation" }
        .ToDictionary(kind => kind, kind => ContractCatalog.All.Where(c => c.Supplier == kind && Told.ContainsKey(c.Id)).Select(c => c.Id).Order(StringComparer.Ordinal).ToArray());

    /// <summary>What happened at a desk from the first of a month to the end of another.</summary>
    /// <exception cref="ArgumentException">Nobody tells the desk's dataset.</exception>
    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last) => Told.TryGetValue(desk.Dataset, out var story)
        ? story(desk, first, last)
        : throw new ArgumentException($"The samples make no records of {desk.Dataset}: add its events to samples/Centers/Events and name them in Stories.");
}
