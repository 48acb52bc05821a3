using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>The figures of <see cref="LearningTown"/>, worked out on paper.</summary>
public sealed class LearningFigureTests(LearningTown town) : IClassFixture<LearningTown>
{
    private const string September = "2024-09-01", October = "2024-10-01", Year = "2024-01-01";

    public static TheoryData<string> Metrics => ["learning_sessions", "learning_attendance", "learning_referred", "learning_linked"];

    [Theory]
    [InlineData("learning_sessions", "d0001", Grain.Month, September, 3)]
    [InlineData("learning_sessions", "d0001", Grain.Month, October, 1)]
    [InlineData("learning_sessions", "g01", Grain.Year, Year, 5)]
    [InlineData("learning_referred", "d0001", Grain.Month, September, 4)] // 3 + 0 + 1
    [InlineData("learning_referred", "d0001", Grain.Month, October, 0)]
    [InlineData("learning_referred", "g01", Grain.Year, Year, 6)]
    public void Sessions_and_residents_referred(string metric, string unit, Grain grain, string period, long count) => EveryCell.Is(town.Books, metric, unit, grain, period, count, count, null);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 100.0 * 26 / 28, 26, 28)] // 8 of 10, 6 of 6 with three others, 12 of 12
    [InlineData("d0001", Grain.Month, October, 0.0, 0, 4)]
    [InlineData("g01", Grain.Month, September, 100.0 * 31 / 33, 31, 33)]
    public void Attendance(string unit, Grain grain, string period, double value, long came, long expected) =>
        EveryCell.Is(town.Books, "learning_attendance", unit, grain, period, value, came, expected);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 50.0, 2, 4)] // 2 of 3, and of one nothing is filled in
    [InlineData("d0001", Grain.Month, October, null, 0, 0)]   // nobody was referred
    [InlineData("d0002", Grain.Month, September, 100.0, 2, 2)]
    [InlineData("g01", Grain.Year, Year, 100.0 * 4 / 6, 4, 6)]
    public void Linked_of_those_referred(string unit, Grain grain, string period, double? value, long linked, long referred) =>
        EveryCell.Is(town.Books, "learning_linked", unit, grain, period, value, linked, referred);

    [Fact]
    public void Sessions_are_split_by_topic_and_kind()
    {
        EveryCell.Parts(town.Books, "learning_sessions", "topic", September).ShouldBe("EMERGENCY 1, ELDER 1, CASE 1, SAFETY 1");
        EveryCell.Parts(town.Books, "learning_sessions", "kind", September).ShouldBe("STUDY 1, INTERNAL 2, JOINT 1");
        EveryCell.Parts(town.Books, "learning_linked", "topic", September).ShouldBe("EMERGENCY 2/3, ELDER 2/2, CASE 0/1");
    }

    [Theory]
    [MemberData(nameof(Metrics))]
    public void Every_cell_leads_back_to_its_lines_and_adds_up(string metric)
    {
        EveryCell.IsTracedInFull(town.Books, metric, Grain.Month);
        EveryCell.IsTheSumOfItsParts(town.Books, metric);
    }
}
