using DongHaeng.Warehouse.Owed;

namespace DongHaeng.Tests.Warehouse.Owed;

/// <summary>
/// What gus and the foundation owe: staff by the 4th business day of the next month, targets by the 5th of the year
/// that they are about, population by the 5th of the January after its year.
/// </summary>
public sealed class WholePeriodTests : IDisposable
{
    private readonly OwedTown town = new OwedTown().Arrives("2024-09-02 01:30", "c0001", "poverty_visit", "2023-11-01..2024-08-31", rows: Fact.Visit("1111051500", "2024-08-05"));

    [Theory] // business days of November 2024: 1, 4, 5, 6
    [InlineData("2024-11-05", OwedStatus.Expected)]
    [InlineData("2024-11-06", OwedStatus.Missing)]
    public void A_months_staff_is_due_on_the_fourth_business_day_of_the_next(string night, OwedStatus status)
    {
        var row = town.At(night, "g23", "staff_month", "2024-10");
        (row.Status, row.Due, row.Kind, row.Ko, row.GuId).ShouldBe((status, new(2024, 11, 6), SupplierKind.Gu, "강남구청", "g23"));
    }

    [Fact]
    public void A_month_is_owed_once_it_has_ended()
    {
        town.All("2024-10-30").ShouldNotContain(r => r.Dataset == "staff_month" && r.Month == new DateOnly(2024, 10, 1));
        town.At("2024-10-31", "g23", "staff_month", "2024-10").Status.ShouldBe(OwedStatus.Expected);
    }

    [Theory]
    [InlineData("2024-11-07 08:59", OwedStatus.EmptyDeclared)] // an empty file, in time or late, says that there was nothing
    [InlineData("2024-11-08 10:00", OwedStatus.EmptyDeclared)]
    public void An_empty_month_is_declared(string at, OwedStatus status) =>
        town.Arrives(at, "g23", "staff_month", "2024-10-01..2024-10-31").At("2024-11-10", "g23", "staff_month", "2024-10").Status.ShouldBe(status);

    [Fact]
    public void Half_a_month_is_not_the_month()
    {
        town.Arrives("2024-11-02 01:30", "g23", "staff_month", "2024-10-01..2024-10-15");
        town.At("2024-11-05", "g23", "staff_month", "2024-10").Status.ShouldBe(OwedStatus.Expected);
        town.At("2024-11-06", "g23", "staff_month", "2024-10").Status.ShouldBe(OwedStatus.Late);
    }

    [Theory] // business days of January 2025: 2, 3, 6, 7, 8
    [InlineData("target", "g01", "2025-01", "2025-01-07", OwedStatus.Expected)]
    [InlineData("target", "g01", "2025-01", "2025-01-08", OwedStatus.Missing)]
    [InlineData("population", "foundation", "2024-01", "2025-01-07", OwedStatus.Expected)]
    [InlineData("population", "foundation", "2024-01", "2025-01-08", OwedStatus.Missing)]
    public void What_is_owed_by_year_is_due_in_its_january(string dataset, string supplier, string year, string night, OwedStatus status)
    {
        var row = town.At(night, supplier, dataset, year);
        (row.Status, row.Due, row.DaysOwed).ShouldBe((status, new(2025, 1, 8), 1));
    }

    [Fact]
    public void Targets_are_owed_when_their_year_begins_and_population_when_its_year_has_ended()
    {
        town.All("2024-12-31").ShouldNotContain(r => r.Dataset == "target" && r.Month.Year == 2025);
        town.All("2024-12-30").ShouldNotContain(r => r.Dataset == "population" && r.Month.Year == 2024);
        town.At("2025-01-01", "g01", "target", "2025-01").Status.ShouldBe(OwedStatus.Expected);
        town.At("2024-12-31", "foundation", "population", "2024-01").GuId.ShouldBeNull();
    }

    [Fact]
    public void Any_file_of_a_year_is_the_years()
    {
        var row = town.Arrives("2025-01-06 11:00", "foundation", "population", "2024-12-31..2024-12-31").At("2025-01-08", "foundation", "population", "2024-01");
        (row.Status, row.DaysCovered).ShouldBe((OwedStatus.EmptyDeclared, 1));
    }

    public void Dispose() => town.Dispose();
}
