using DongHaeng.Ingest.Landing;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Load;

namespace DongHaeng.Tests.Ingest.Landing;

public sealed class ReceiptJournalTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Receipts_are_read_back_from_any_position()
    {
        using var journal = new ReceiptJournal(folder.Path);
        journal.Append([Receipt(1), Receipt(2)]);
        var middle = journal.End;
        journal.Append([Receipt(3)]);
        journal.From(0).Select(r => r.Receipt).ShouldBe([Receipt(1), Receipt(2), Receipt(3)]);
        journal.From(middle).ShouldBe([(Receipt(3), journal.End)]);
    }

    [Fact]
    public void A_last_line_that_a_crash_cut_off_is_taken_back()
    {
        long end;
        using (var journal = new ReceiptJournal(folder.Path))
        {
            journal.Append([Receipt(1)]);
            end = journal.End;
        }

        File.AppendAllText(folder["landing", "receipts"], """{"Supplier":"c0001","Data""");
        using var again = new ReceiptJournal(folder.Path);
        again.End.ShouldBe(end);
        again.Append([Receipt(2)]);
        again.From(0).Select(r => r.Receipt.Sequence).ShouldBe([1, 2]);
    }

    [Fact]
    public void A_journal_whose_only_line_is_cut_off_is_empty()
    {
        Directory.CreateDirectory(folder["landing"]);
        File.WriteAllText(folder["landing", "receipts"], "{");
        using var journal = new ReceiptJournal(folder.Path);
        (journal.End, journal.From(0).Count()).ShouldBe((0, 0));
    }

    [Fact]
    public void A_damaged_line_is_an_error_that_names_the_journal()
    {
        Directory.CreateDirectory(folder["landing"]);
        File.WriteAllText(folder["landing", "receipts"], "{}\n");
        using var journal = new ReceiptJournal(folder.Path);
        Should.Throw<IOException>(() => journal.From(0).ToList()).Message.ShouldBe(
            $"The journal {folder["landing", "receipts"]} is damaged in the line that ends at byte 3: restore the landing folder from its backup.");
    }

    [Fact]
    public void A_journal_older_than_the_warehouse_is_an_error()
    {
        using var journal = new ReceiptJournal(folder.Path);
        Should.Throw<IOException>(() => journal.From(100).ToList()).Message.ShouldContain("ends at byte 0, and the warehouse has loaded up to byte 100");
    }

    private static Receipt Receipt(long sequence) => new(
        "c0001", "shop", new(2024, 10, 1), new(2024, 10, 31), sequence, "나눔가게 \"10월\".csv", new string('a', 64), 412,
        new(2024, 11, 1, 23, 30, 0, TimeSpan.FromHours(9)), new(2024, 11, 1, 16, 30, 0, TimeSpan.Zero));
}
