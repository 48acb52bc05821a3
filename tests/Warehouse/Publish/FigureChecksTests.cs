using DongHaeng.Warehouse.Publish;

namespace DongHaeng.Tests.Warehouse.Publish;

/// <summary>Figures that contradict each other are not published, and the files that brought them are named.</summary>
public sealed class FigureChecksTests : IDisposable
{
    private const string Whole = "metric = 'visits_done' and breakdown is null and period = date '2024-09-01'";
    private readonly Books books = new();

    public FigureChecksTests()
    {
        books.Send("c0001", "poverty_visit", "2024-09-01..2024-09-30", Fact.Times(9, () => Fact.Visit("1111051500", "2024-09-05"))).Publish();
        books.Warehouse.Run($"attach '{books.Shelf.FileOf("000001")}' as snap");
        books.Warehouse.Run(books.Shelf.Parts("000001").MonthViews(new(2024, 1, 1), new(2024, 12, 31)));
        foreach (var table in new[] { "cell", "source", "completeness", "day", "square" })
        {
            books.Warehouse.Run($"create temp table tampered as from {table}; drop view {table}; alter table tampered rename to {table}");
        }
    }

    public void Dispose() => books.Dispose();

    [Fact]
    public void Figures_as_they_are_computed_pass() => Should.NotThrow(new FigureChecks(books.Warehouse).Run);

    [Theory]
    [InlineData("bounds", $"update cell set cases = 0 where level = 'dong' and grain = 'month' and {Whole}", "dong d0001, month from 2024-09-01: 9 of ")]
    [InlineData("categories", "update cell set numerator = numerator + 1 where breakdown = 'household_type' and level = 'gu' and grain = 'month'", "gu g01, month from 2024-09-01, household_type: 9 of 0 from 9 records, while its categories come to 10 of 0 from 9")]
    [InlineData("completeness", "delete from completeness where level = 'city' and metric = 'visits_done'", "city seoul, month from 2024-09-01: 9 records")]
    [InlineData("days", "update day set numerator = 8 where metric = 'visits_done'", "dong d0001, month from 2024-09-01: 9 of 0, while its days come to 8 of 0")]
    [InlineData("days", "update day set day = date '2024-08-31' where metric = 'visits_done'", "dong d0001, month from 2024-08-01: 0 of 0, while its days come to 9 of 0")]
    [InlineData("ledger", "update source set numerator = 8 where metric = 'visits_done'", "dong d0001, month from 2024-09-01: 9 from 9 records, while the files brought 8 from 9")]
    [InlineData("ledger", "delete from snap.delivery", "dong d0001, month from 2024-09-01: 9 records of delivery 1, which the ledger does not hold")]
    [InlineData("places", $"delete from cell where level = 'gu' and grain = 'month' and {Whole}", "gu g01, month from 2024-09-01: 0 of 0 from 0 records, while the places in it come to 9 of 0 from 9")]
    public void What_cannot_be_stops_the_publishing(string check, string tampering, string told)
    {
        books.Warehouse.Run(tampering);
        var message = Should.Throw<UnsoundFiguresException>(new FigureChecks(books.Warehouse).Run).Message;
        message.ShouldContain($"- {check}: ");
        message.ShouldContain($"visits_done, {told}");
        message.ShouldContain(tampering.Contains("snap.delivery") ? "Files: one that is not in the ledger." : "Files: c0001 1.csv.");
    }

    [Theory]
    [InlineData("update square set numerator = numerator + 1", "18 from 1 records, while the mean gift_mean is of 19 from 1 with squares of 324")]
    [InlineData("update square set cases = 2", "18 from 1 records, while the mean gift_mean is of 18 from 2 with squares of 324")]
    [InlineData("update square set squares = 323", "18 from 1 records, while the mean gift_mean is of 18 from 1 with squares of 323")]
    [InlineData("delete from square", "18 from 1 records, while the mean gift_mean is of 0 from 0 with squares of 0")]
    public void A_mean_of_other_records_than_its_sum_and_count_stops_it_too(string tampering, string told)
    {
        books.Warehouse.Run("""
            insert into cell
            select metric, 'dong', 'd0001', 'month', date '2024-09-01', null, null, numerator, null, 1, null
            from (values ('gift_value', 18), ('gift_count', 1)) as t (metric, numerator);
            insert into square values ('gift_mean', null, null, 'dong', 'd0001', date '2024-09-01', 18, 1, 324);
            """);
        books.Warehouse.Run(tampering);
        Should.Throw<UnsoundFiguresException>(new FigureChecks(books.Warehouse).Run).Message.ShouldContain(told);
    }

    [Fact]
    public void Each_check_is_a_file_that_says_what_holds() =>
        FigureChecks.All.ShouldAllBe(check => DongHaeng.Warehouse.Sql.SqlFiles.Read($"checks/{check}.sql").StartsWith("-- ", StringComparison.Ordinal));

    [Fact]
    public void A_kept_snapshot_can_be_checked_again()
    {
        books.Warehouse.Run("detach snap; drop table cell; drop table source; drop table completeness; drop table day; drop table square");
        var publisher = new Publisher(books.Warehouse, books.Shelf);
        Should.NotThrow(() => publisher.Check("000001"));
        Should.Throw<KeyNotFoundException>(() => publisher.Check("000009")).Message.ShouldBe("There is no snapshot '000009'. Kept are: 000001.");
    }
}
