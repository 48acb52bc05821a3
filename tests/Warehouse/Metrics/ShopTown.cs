using static DongHaeng.Tests.Warehouse.Metrics.ResourceFacts;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>Shops that keep their pledge, miss it, lapse and leave, known at the end of October 2024.</summary>
public sealed class ShopTown : IDisposable
{
    private const string Cheongun = SmallTown.Cheongun, Sajik = SmallTown.Sajik;

    public ShopTown() => Books
        .Send("c0001", "shop", "2024-03-01..2024-08-31",
            Shop(Cheongun, "A", "JOIN", "2024-08-10"),
            Shop(Cheongun, "B", "GIFT", "2024-05-15", "HAIR"), // joined before there were records; lapses after three months
            Shop(Cheongun, "C", "JOIN", "2024-03-20", cycle: "Q"), Shop(Cheongun, "C", "GIFT", "2024-05-02", cycle: "Q"),
            Shop(Cheongun, "D", "JOIN", "2024-08-01"),
            Shop(Cheongun, "E", "JOIN", "2024-08-05", "MED"))
        .Send("c0001", "shop", "2024-09-01..2024-09-30",
            Shop(Cheongun, "A", "GIFT", "2024-09-05"), Shop(Cheongun, "A", "GIFT", "2024-09-20"),
            Shop(Cheongun, "D", "END", "2024-09-30"),
            Shop(Cheongun, "E", "GIFT", "2024-09-03", "MED"))
        .Send("c0001", "shop", "2024-10-01..2024-10-31", Shop(Cheongun, "B", "GIFT", "2024-10-03", "HAIR"), Shop(Cheongun, "E", "END", "2024-10-15", "MED"))
        .Send("c0002", "shop", "2024-09-01..2024-09-30", Shop(Sajik, "A", "JOIN", "2024-09-02", "RETAIL"))
        .Send("c0002", "shop", "2024-10-01..2024-10-31", Shop(Sajik, "A", "GIFT", "2024-10-10", "RETAIL"))
        .Publish();

    public Books Books { get; } = new();

    public void Dispose() => Books.Dispose();
}
