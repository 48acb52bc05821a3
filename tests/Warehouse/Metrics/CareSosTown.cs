using static DongHaeng.Tests.Warehouse.Metrics.CareSosFacts;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>Services of urgent care, known at the end of October 2024.</summary>
public sealed class CareSosTown : IDisposable
{
    private const string Cheongun = SmallTown.Cheongun, Sajik = SmallTown.Sajik;

    public CareSosTown() => Books
        .Send("c0001", "care_sos", "2024-09-01..2024-09-30",
            Service(Cheongun, "2024-09-02", "HOME", start: "2024-09-04", won: 85_000, link: "ELDERCARE"),
            Service(Cheongun, "2024-09-02", "INFO", eligible: "NO"),
            Service(Cheongun, "2024-09-03", "MEAL", start: "2024-09-03", won: 12_500, link: "NONE"),
            Service(Cheongun, "2024-09-10", "HOME", eligible: "PENDING"),
            Service(Cheongun, "2024-09-20", "HOME", start: "2024-09-18", won: 500, link: "LTCARE", requested: "2024-09-15"), // begun before its receipt here
            Service(Cheongun, "2024-09-21", "HOME", start: "2024-09-22", won: 9_000, link: "CASE", status: "D"))
        .Send("c0001", "care_sos", "2024-10-01..2024-10-31", Service(Cheongun, "2024-10-30", "MEAL"))
        .Send("c0002", "care_sos", "2024-09-01..2024-09-30", Service(Sajik, "2024-09-11", "MEAL", start: "2024-09-16"))
        .Send("c0002", "care_sos", "2024-10-01..2024-10-31")
        .Publish();

    public Books Books { get; } = new();

    public void Dispose() => Books.Dispose();
}
