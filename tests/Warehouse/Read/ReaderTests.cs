using System.Text;
using DongHaeng.Tests.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Read;

public sealed class ReaderTests(SmallTown town) : IClassFixture<SmallTown>
{
    [Fact]
    public void A_snapshot_says_what_it_is()
    {
        var info = town.Books.Reader.Info()!;
        info.ShouldBe(new SnapshotInfo(
            town.Snapshot, new(2024, 10, 31), new(2024, 10, 31, 16, 30, 0, TimeSpan.Zero), new(2024, 9, 1), new(2024, 10, 1), ClosedThrough: new(2024, 9, 1)) { DaysFrom = new(2024, 9, 1) });
    }

    [Theory]
    [InlineData("2024-08-01", "2024-08-01", 0)] // before the first file
    [InlineData("2024-11-01", "2025-12-01", 0)] // after the reference day
    [InlineData("2020-01-01", "2030-01-01", 2)]
    [InlineData("2024-10-01", "2024-09-01", 0)] // the wrong way round
    [InlineData("2024-09-17", "2024-10-02", 2)] // any day means its month
    [InlineData("0001-01-01", "9999-12-31", 2)]
    public void Only_periods_with_data_have_rows(string from, string to, int months) =>
        town.Books.Reader.Read(new MetricQuery("visits_done", [Level.City], Grain.Month, DateOnly.Parse(from), DateOnly.Parse(to)), Books.Analyst).Count.ShouldBe(months);

    [Fact]
    public void Rows_come_by_period_level_and_code()
    {
        var rows = town.Books.Reader.Read(new MetricQuery("visits_done", [Level.Dong, Level.City, Level.Gu], Grain.Month, new(2024, 9, 1), new(2024, 10, 1)), Books.Analyst);
        rows.Count.ShouldBe(2 * (1 + 25 + 426));
        rows.Select(r => (r.Period, r.Level, r.Code)).ShouldBe(rows.OrderBy(r => r.Period).ThenBy(r => r.Level).ThenBy(r => r.Code, StringComparer.Ordinal).Select(r => (r.Period, r.Level, r.Code)));
        rows.Take(3).Select(r => r.Ko).ShouldBe(["서울특별시", "종로구", "중구"]);
    }

    [Fact]
    public void An_unknown_breakdown_is_answered_with_those_that_there_are() => Should.Throw<ArgumentException>(
        () => town.Books.Read("visits_done", Level.City, Grain.Month, "2024-09-01", "colour")).Message.ShouldBe("The metric visits_done has no breakdown 'colour'. It has: household_type.");

    [Fact]
    public void An_unknown_metric_is_an_error() => Should.Throw<KeyNotFoundException>(() => town.Books.Read("tea", Level.City, Grain.Month, "2024-09-01"));

    [Fact]
    public void Before_the_first_publishing_there_is_nothing_to_read()
    {
        using var books = new Books();
        books.Reader.Info().ShouldBeNull();
        books.Reader.Units(Books.Analyst).ShouldBeEmpty();
        books.Read("visits_done", Level.City, Grain.Month, "2024-09-01").ShouldBeEmpty();
        books.Reader.Collection(new(2024, 9, 1), new(2024, 9, 1), Books.Analyst).ShouldBeEmpty();
        Should.Throw<InvalidOperationException>(() => books.Reader.Export(new MetricQuery("visits_done", [Level.City], Grain.Month, default, default), Books.Analyst, Format.Csv))
            .Message.ShouldContain("Nothing is published yet");
    }

    [Fact]
    public void A_reader_that_began_goes_on_in_its_snapshot_and_later_ones_see_the_new()
    {
        using var books = new Books();
        books.Send("c0001", "poverty_visit", "2024-09-01..2024-09-30", Fact.Visit(SmallTown.Cheongun, "2024-09-05")).Publish();
        var query = new MetricQuery("visits_done", [Level.City, Level.Gu, Level.Dong], Grain.Month, new(2024, 9, 1), new(2024, 9, 1));
        using var whole = new MemoryStream();
        books.Reader.Export(query, Books.Analyst, Format.Csv).WriteTo(whole);
        using var interrupted = new Interrupted(() => books.Send("c0001", "poverty_visit", "2024-09-01..2024-09-30").Publish());
        books.Reader.Export(query, Books.Analyst, Format.Csv).WriteTo(interrupted);
        interrupted.ToArray().ShouldBe(whole.ToArray());
        books.Shelf.Current().ShouldBe("000002");
        books.Cell("visits_done", "d0001", Grain.Month, "2024-09-01").Value.ShouldBe(0);
        books.Shelf.Use("000001");
        books.Cell("visits_done", "d0001", Grain.Month, "2024-09-01").Value.ShouldBe(1);
    }

    [Fact]
    public async Task Many_readers_beside_a_publisher_see_whole_snapshots_only()
    {
        using var books = new Books();
        books.Send("c0001", "poverty_visit", "2024-09-01..2024-09-30", Fact.Visit(SmallTown.Cheongun, "2024-09-05")).Publish();
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            var seen = new List<double>();
            while (!done.IsCancellationRequested)
            {
                var dong = books.Read("visits_done", Level.Dong, Grain.Month, "2024-09-01", unit: "g01");
                dong.Count.ShouldBe(17);
                seen.Add(dong[0].Value!.Value);
            }

            return seen;
        })).ToList();
        for (var visits = 2; visits <= 5; visits++)
        {
            books.Send("c0001", "poverty_visit", "2024-09-01..2024-09-30", Fact.Times(visits, () => Fact.Visit(SmallTown.Cheongun, "2024-09-05"))).Publish();
        }

        await done.CancelAsync();
        foreach (var seen in await Task.WhenAll(readers))
        {
            seen.ShouldBeInOrder(SortDirection.Ascending, "a reader never goes back");
            seen.ShouldAllBe(v => v >= 1 && v <= 5);
        }

        books.Cell("visits_done", "d0001", Grain.Month, "2024-09-01").Value.ShouldBe(5);
    }

    [Fact]
    public void Units_are_those_of_the_reference_day()
    {
        var units = town.Books.Reader.Units(Books.Analyst);
        units[0].ShouldBe(new Unit(Level.City, "seoul", "11", "서울특별시", "Seoul", null) { ByDay = true });
        units[1].ShouldBe(new Unit(Level.Gu, "g01", "11110", "종로구", "Jongno-gu", "g01") { ByDay = true });
        units.Single(u => u.Id == "d0375").Ko.ShouldBe("개포3동");
        units.ShouldNotContain(u => u.Ko == "신설동");
    }

    /// <summary>Takes what is written, and does something after the first bytes.</summary>
    private sealed class Interrupted(Action then) : MemoryStream
    {
        private Action? pending = then;

        public override void Write(ReadOnlySpan<byte> buffer) => Write(buffer.ToArray(), 0, buffer.Length);

        public override void Write(byte[] buffer, int offset, int count)
        {
            base.Write(buffer, offset, count);
            var now = pending;
            pending = null;
            now?.Invoke();
        }
    }
}
