using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Publish;

public sealed class ShelfTests
{
    private const string September = "2024-09-01..2024-09-30";

    [Fact]
    public void Snapshots_are_numbered_kept_and_one_is_current()
    {
        using var books = new Books();
        books.Shelf.Current().ShouldBeNull();
        books.Send("c0001", "shop", September).Publish().ShouldBe("000001");
        books.Publish().ShouldBe("000002");
        books.Shelf.All().ShouldBe(["000001", "000002"]);
        books.Shelf.Current().ShouldBe("000002");
        books.Shelf.Use("000001");
        books.Reader.Info()!.Id.ShouldBe("000001");
        books.Publish().ShouldBe("000003"); // going back does not use a number twice
    }

    [Fact]
    public void Without_a_taken_file_there_is_nothing_to_publish()
    {
        using var books = new Books();
        books.Publish().ShouldBeNull();
        books.Shelf.All().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("000007")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("../snapshots/000001")]
    [InlineData(".unfinished-000002")]
    public void A_snapshot_that_is_not_kept_cannot_be_used(string id)
    {
        using var books = new Books();
        books.Send("c0001", "shop", September).Publish();
        Directory.CreateDirectory(Path.Combine(books.Folder, "snapshots", ".unfinished-000002"));
        File.Copy(books.Shelf.FileOf("000001"), Path.Combine(books.Folder, "snapshots", ".unfinished-000002", "figures.duckdb"));
        Should.Throw<KeyNotFoundException>(() => books.Shelf.Use(id)).Message.ShouldBe($"There is no snapshot '{id}'. Kept are: 000001.");
        books.Shelf.Current().ShouldBe("000001");
    }

    [Fact]
    public void What_a_crash_left_unfinished_is_invisible_and_goes_with_the_next_publishing()
    {
        using var books = new Books();
        var left = Path.Combine(books.Folder, "snapshots", ".unfinished-000001");
        Directory.CreateDirectory(left);
        File.WriteAllText(Path.Combine(left, "figures.duckdb"), "torn");
        File.WriteAllText(Path.Combine(left, "figures.duckdb.wal"), "torn");
        books.Shelf.All().ShouldBeEmpty();
        books.Shelf.Current().ShouldBeNull();
        books.Send("c0001", "shop", September).Publish().ShouldBe("000001");
        Directory.Exists(left).ShouldBeFalse();
        books.Cell("gift_count", "d0001", Grain.Month, "2024-09-01").Value.ShouldBe(0);
    }

    [Fact]
    public void A_folder_that_is_no_snapshot_does_not_disturb()
    {
        using var folder = new TempFolder();
        var shelf = new SnapshotShelf(folder.Path);
        Directory.CreateDirectory(folder["snapshots", "lost+found"]);
        (shelf.All().Count, shelf.NextId()).ShouldBe((0, "000001"));
    }

    [Fact]
    public void A_snapshot_holds_no_row_about_a_person()
    {
        using var books = new Books();
        books.Send("c0001", "poverty_visit", September, Fact.Visit("1111051500", "2024-09-05")).Publish();
        using var connection = new DuckDB.NET.Data.DuckDBConnection($"Data Source={books.Shelf.FileOf("000001")};access_mode=READ_ONLY");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select string_agg(distinct table_name, ',' order by table_name) from duckdb_tables()";
        command.ExecuteScalar().ShouldBe("arrival_sum,category,collection,delivery,dong_population,late_share,meta,month_sum,plan_target,refused,reject,served,unit,warning");
        command.CommandText = "select count(*) from duckdb_columns() where not internal and (column_name like '%key%' or column_name like '%record_id%' or data_type = 'UUID')";
        command.ExecuteScalar().ShouldBe(0L);
    }
}
