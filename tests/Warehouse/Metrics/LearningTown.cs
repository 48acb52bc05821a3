namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>Sessions of two centers, September and October 2024.</summary>
public sealed class LearningTown : IDisposable
{
    private const string Cheongun = SmallTown.Cheongun, Sajik = SmallTown.Sajik;
    private const string September = "2024-09-01..2024-09-30", October = "2024-10-01..2024-10-31";

    public LearningTown() => Books
        .Send("c0001", "learning", September,
            Session(Cheongun, "2024-09-05", "EMERGENCY", "STUDY", expected: 10, came: 8, referred: 3, linked: 2),
            Session(Cheongun, "2024-09-12", "SAFETY", "INTERNAL", expected: 6, came: 9),
            Session(Cheongun, "2024-09-19", "CASE", "JOINT", expected: 12, came: 12, referred: 1))
        .Send("c0001", "learning", October, Session(Cheongun, "2024-10-10", "BASIC", "STUDY", expected: 4, came: 0))
        .Send("c0002", "learning", September, Session(Sajik, "2024-09-05", "ELDER", "INTERNAL", expected: 5, came: 5, referred: 2, linked: 2))
        .Send("c0002", "learning", October)
        .Publish();

    public Books Books { get; } = new();

    public void Dispose() => Books.Dispose();

    private static StagedRow Session(string dong, string day, string topic, string kind, int expected, int came, int referred = 0, int? linked = null) =>
        Fact.Row("learning", dong, day, "N", ("session_seq", "1"), ("kind", kind), ("topic", topic), ("minutes", "60"), ("staff_expected", $"{expected}"),
            ("attendees", $"{came}"), ("residents_referred", $"{referred}"), ("residents_linked", linked?.ToString()));
}
