using DongHaeng.Ops;
using DongHaeng.Ops.Accounts;
using Microsoft.Data.Sqlite;

namespace DongHaeng.Tests.Ops;

public sealed class OpsStoreTests : IDisposable
{
    private readonly OpsFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Opening_twice_keeps_what_is_there()
    {
        new AccountRegister(folder.Store, folder.Clock).Add(new("kim", "김분석", "kim@example.org", AccountRole.Analyst));
        folder.Restart();

        new AccountRegister(folder.Store, folder.Clock).Find("kim")!.DisplayName.ShouldBe("김분석");
    }

    [Fact]
    public void Many_may_open_a_new_folder_at_once()
    {
        Parallel.For(0, 16, _ => OpsStore.Open(folder.Path));

        new AccountRegister(folder.Store, folder.Clock).List().ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_is_no_database_is_named_and_left_alone()
    {
        File.WriteAllText(folder.DatabaseFile, new string('x', 5000));

        var failure = Should.Throw<OpsUnavailableException>(() => OpsStore.Open(folder.Path));

        failure.Message.ShouldContain(folder.DatabaseFile);
        failure.Message.ShouldContain("not an SQLite database");
        File.ReadAllText(folder.DatabaseFile).ShouldBe(new string('x', 5000));
    }

    [Fact]
    public void A_folder_in_the_place_of_the_file_is_told()
    {
        Directory.CreateDirectory(folder.DatabaseFile);

        Should.Throw<OpsUnavailableException>(() => OpsStore.Open(folder.Path)).Message.ShouldContain("refuses to open it");
    }

    [Fact]
    public void A_file_in_the_place_of_the_data_folder_is_told()
    {
        var file = Path.Combine(folder.Path, "data");
        File.WriteAllText(file, "");

        Should.Throw<OpsUnavailableException>(() => OpsStore.Open(file)).Message.ShouldContain("cannot be made");
    }

    [Fact]
    public void A_database_that_another_process_holds_is_told()
    {
        using var other = new SqliteConnection($"Data Source={folder.DatabaseFile};Pooling=False");
        other.Open();
        using var hold = other.CreateCommand();
        hold.CommandText = "begin exclusive";
        hold.ExecuteNonQuery();

        Should.Throw<OpsUnavailableException>(() => OpsStore.Open(folder.Path, patienceSeconds: 1))
            .Message.ShouldContain("another process holds it locked");
    }

    [Fact]
    public void A_database_of_a_newer_program_is_refused()
    {
        folder.Tamper("insert into schema_migration (name, applied_at) values ('9999_future', '2030-01-01T00:00:00.000Z')");
        folder.Restart();

        Should.Throw<OpsUnavailableException>(() => OpsStore.Open(folder.Path)).Message.ShouldContain("newer program");
    }
}
