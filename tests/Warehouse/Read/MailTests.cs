using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Read;

/// <summary>A mail's attachment may be passed on: dongs protected, larger places with counts under 8 masked.</summary>
public sealed class MailTests(MailTown town) : IClassFixture<MailTown>
{
    private const string September = "2024-09-01";
    private static readonly Scope Mail = Scope.Of(new Viewer("test", Role.Analyst, null), Door.Mail);

    [Theory]
    [InlineData("d0003", CellStatus.Few, null)]      // 0
    [InlineData("d0004", CellStatus.Few, null)]      // 7
    [InlineData("d0005", CellStatus.Rounded, 10.0)]  // 8
    [InlineData("d0006", CellStatus.Rounded, 10.0)]  // 12
    [InlineData("d0007", CellStatus.Rounded, 15.0)]  // 13
    [InlineData("d0001", CellStatus.NotReported, null)]
    [InlineData("g01", CellStatus.Shown, 40.0)]      // 0 + 7 + 8 + 12 + 13
    [InlineData("g02", CellStatus.Few, null)]        // 7
    [InlineData("g03", CellStatus.Shown, 8.0)]
    [InlineData("seoul", CellStatus.Shown, 65.0)]
    public void Counts(string unit, CellStatus status, double? value) => Check("visits_done", unit, status, value, (long?)value, null);

    [Theory]
    [InlineData("d0003", CellStatus.Withheld, null, null, null)] // nobody at all says something too
    [InlineData("d0004", CellStatus.Withheld, null, null, null)] // 7 of 20
    [InlineData("d0005", CellStatus.Withheld, null, null, null)] // 8 of 16: with the closings by reason, LOST 10, it would say that hardly anybody left for another one
    [InlineData("d0006", CellStatus.Withheld, null, null, null)] // 12 of 19: 7 did not
    [InlineData("d0007", CellStatus.Rounded, 60.0, 15, 25)] // 13 of 23: neither they nor the other 10 are few
    [InlineData("g02", CellStatus.Withheld, null, null, null)] // 20 of 27: 7 did not
    [InlineData("g03", CellStatus.Shown, 100.0 * 8 / 17, 8, 17)]
    public void Proportions_and_their_complements(string unit, CellStatus status, double? value, int? met, int? all) => Check("case_goal_met", unit, status, value, met, all);

    [Theory]
    [InlineData("d0004", CellStatus.Withheld, null, null, null)] // 7 met
    [InlineData("d0005", CellStatus.Rounded, 3.0, null, 15)] // 9 of 13: 4 still wait, and 10 of 15 would say how many about
    [InlineData("g02", CellStatus.Shown, 3.0, null, 33)] // 3 of 33 still wait: how many were met would give them away
    [InlineData("g03", CellStatus.Shown, 15.5, 8, 16)] // half wait: S = 1/2 from day 3 to day 28, the last day watched
    public void Days_and_those_who_still_wait(string unit, CellStatus status, double? value, int? met, int? all) => Check("first_contact_days", unit, status, value, met, all);

    [Theory]
    [InlineData("d0004", CellStatus.Withheld, null, null)] // of 7 gifts
    [InlineData("d0005", CellStatus.Rounded, 20.0, 20_000)] // 8 gifts, 18,000 won
    [InlineData("g02", CellStatus.Withheld, null, null)] // of 7 gifts
    [InlineData("g03", CellStatus.Shown, 8.008, 8_008)]
    public void Sums_go_by_the_number_of_their_records(string unit, CellStatus status, double? value, int? won) => Check("gift_value", unit, status, value, won, null);

    [Fact]
    public void Behind_sign_in_the_same_cells_are_exact()
    {
        foreach (var (unit, visits) in new[] { ("d0003", 0.0), ("d0004", 7), ("d0005", 8), ("d0006", 12), ("d0007", 13), ("g02", 7) })
        {
            town.Books.Cell("visits_done", unit, Grain.Month, September).Value.ShouldBe(visits);
        }

        var days = town.Books.Cell("first_contact_days", "g02", Grain.Month, September);
        (days.Numerator, days.Denominator).ShouldBe((30, 33));
    }

    [Fact]
    public void Categories_are_masked_like_totals()
    {
        var parts = town.Books.Read("visits_done", Level.Dong, Grain.Month, September, "household_type", Mail, "d0007").ToDictionary(r => r.Category!);
        (parts["BASIC"].Status, parts["BASIC"].Value).ShouldBe((CellStatus.Rounded, 15.0));
        (parts["NEW"].Status, parts["NEW"].Value).ShouldBe((CellStatus.Few, null));
    }

    [Fact]
    public void A_file_holds_no_more_than_the_rows()
    {
        using var stream = new MemoryStream();
        town.Books.Reader.Export(new MetricQuery("visits_done", [Level.Dong], Grain.Month, new(2024, 9, 1), new(2024, 9, 1), "d0004"), Mail, Format.Csv).WriteTo(stream);
        System.Text.Encoding.UTF8.GetString(stream.ToArray()).Split("\r\n")[1].ShouldBe("visits_done,month,,dong,d0004,1111055000,부암동,Buam-dong,g01,2024-09-01,,Few,,,,1,1,1,,,");
    }

    private void Check(string metric, string unit, CellStatus status, double? value, long? numerator, long? denominator)
    {
        var cell = town.Books.Cell(metric, unit, Grain.Month, September, Mail);
        (cell.Status, cell.Numerator, cell.Denominator).ShouldBe((status, numerator, denominator));
        cell.Value.HasValue.ShouldBe(value.HasValue);
        (cell.Value ?? 0).ShouldBe(value ?? 0, 1e-9);
    }
}
