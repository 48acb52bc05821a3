using DongHaeng.Ingest.Rounds;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Ingest.Safety;

public sealed class ClockTests
{
    [Theory]
    [InlineData("2024-10-04T01:30", "2024-10-03T01:30", "2024-10-06T01:30")] // a day back
    [InlineData("2024-10-04T01:30", "2024-09-01T01:30", "2024-10-06T01:30")] // a month back
    [InlineData("2024-10-04T01:30", "1970-01-01T00:00", "2024-10-06T01:30")] // the battery is empty
    [InlineData("2031-01-01T01:30", "2024-10-05T01:30", "2024-10-06T01:30")] // years ahead, then right
    public async Task A_clock_that_jumps_between_nights_loses_no_file(params string[] nights)
    {
        using var center = new Center();
        for (var night = 0; night < nights.Length; night++)
        {
            var day = $"2024-10-0{night + 3}";
            center.Exports.Add("c0001", "poverty_visit", $"2024-10-01..{day}", Csv.File(Csv.VisitHeading, [.. Enumerable.Range(0, night + 1).Select(i => Csv.Visit($"{i}", $"2024-10-0{i + 1}"))]), generated: $"{day}T23:30:00+09:00");
            var shelf = new SnapshotShelf(center.Data);
            using var warehouse = WarehouseFile.Open(center.Data);
            using var intake = new Intake(center.Data, center.Keys, warehouse);
            var clock = new FixedClock(new(DateTime.Parse(nights[night], System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(9)));
            using var run = new Night(intake, new Publisher(warehouse, shelf), shelf, center.From("c0001"), clock);
            var (round, _) = await run.Run(null, TestContext.Current.CancellationToken);
            round.Failures.ShouldBeEmpty();
            round.Refused.ShouldBeEmpty();
        }

        center.Query("select count(*)::integer from fact_poverty_visit", r => r.GetInt32(0)).ShouldBe([nights.Length]);
    }
}
