using DongHaeng.Ingest;
using DongHaeng.Ingest.Landing;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Store;
using FsCheck;
using FsCheck.Fluent;

namespace DongHaeng.Tests.Ingest.Orders;

public sealed class AnyOrderTests : IDisposable
{
    private const int Pasts = 25;
    private readonly TempFolder folder = new();
    private readonly WarehouseFile warehouse;

    public AnyOrderTests() => warehouse = WarehouseFile.Open(folder["data"]);

    public void Dispose()
    {
        warehouse.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Any_order_repetition_and_batching_of_the_same_files_comes_to_the_facts_that_counting_gives() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var past = new SmallPast(seed);
            var random = new Random(seed);
            var deliveries = past.Deliveries().ToList();
            var whole = Loaded([.. deliveries.OrderBy(d => d.Receipt.Sequence)], 100);
            whole.Facts.ShouldBe(past.Facts(), past.ToString());
            for (var order = 0; order < 2; order++)
            {
                var again = deliveries.Concat(deliveries.Where(_ => random.Next(3) == 0)).OrderBy(_ => random.Next()).ToList();
                var other = Loaded(again, random.Next(1, 5));
                other.Rows.ShouldBe(whole.Rows, $"{string.Join(' ', again.Select(d => d.Receipt.Sequence))}\n{past}");
                other.Ledger.ShouldBe(whole.Ledger, past.ToString());
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Pasts).WithQuietOnSuccess(true));

    /// <summary>Loads receipts in this order, as a rebuild does: from nothing.</summary>
    private (List<string> Facts, List<string> Rows, List<string> Ledger) Loaded(IReadOnlyList<(Receipt Receipt, byte[] Bytes)> deliveries, int filesPerCommit)
    {
        new Ledger(warehouse).Clear();
        Directory.CreateDirectory(folder["data", "landing"]);
        File.Delete(folder["data", "landing", "receipts"]);
        var landing = new LandingFolder(folder["data"], KeyFile.Open(folder["keys"], "landing", needed: false));
        KeyFile.Open(folder["keys"], "pseudonym", needed: false);
        foreach (var (receipt, bytes) in deliveries.Where(d => !landing.Has(d.Receipt.Sha256)))
        {
            landing.Put(receipt.Sha256, bytes);
        }

        using (var journal = new ReceiptJournal(folder["data"]))
        {
            journal.Append(deliveries.Select(d => d.Receipt));
        }

        using var intake = new Intake(folder["data"], folder["keys"], warehouse);
        intake.CatchUp(new IngestSettings { FilesPerCommit = filesPerCommit }, null, null, TestContext.Current.CancellationToken);
        return (
            Lines("select concat_ws(' ', supplier, sequence, line, source_record_id, case when stands then 'True' else 'False' end, strftime(known_at, '%Y-%m-%d %H:%M')) from fact_poverty_visit"),
            Lines("select (columns(* exclude (delivery_no))::varchar) from fact_poverty_visit"),
            Lines("""
                select concat_ws(' ', d.supplier, d.sequence, d.verdict, d.reason_code, rows_read, rows_revised, rows_rejected,
                    (select list((line, column_id, reject.reason, value_masked) order by line, column_id) from reject where reject.delivery_no = d.delivery_no)::varchar)
                from delivery as d
                """));
    }

    private List<string> Lines(string sql) => [.. warehouse.Query(sql, r => string.Join('|', Enumerable.Range(0, r.FieldCount).Select(i => r.IsDBNull(i) ? "" : r.GetString(i)))).Order(StringComparer.Ordinal)];
}
