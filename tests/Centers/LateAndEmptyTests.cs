using DongHaeng.Samples.Centers.Answers;
using DongHaeng.Tests.Centers.Reading;

namespace DongHaeng.Tests.Centers;

[Collection(nameof(Exported))]
public sealed class LateAndEmptyTests(Exported exported)
{
    private static readonly DateOnly October = new(2024, 10, 1);

    [Fact]
    public void Nothing_came_from_five_centers_in_the_night() => exported.Night.Select(f => f.Supplier).Distinct().Count().ShouldBe(420);

    [Fact]
    public void Five_centers_owed_a_month_that_came_in_the_night()
    {
        var late = exported.Exports.Files.GroupBy(f => f.Supplier)
            .Where(g => exported.Months.Count(f => f.Supplier == g.Key) == 4 && g.Count() > 4).ToList();
        late.Count.ShouldBe(5);
        late.ShouldAllBe(g => g.Where(f => f.Dataset == "case").Select(f => f.From.Month).Distinct().Order().SequenceEqual(new[] { 9, 10, 11 }));
    }

    [Fact]
    public void A_month_is_incomplete_where_a_file_is_missing_and_complete_where_it_is_empty()
    {
        var truth = exported.Truth;
        // Two centers lack October in all four datasets, five lack the night of November 1.
        truth.Completeness.Count(c => !c.Complete && c.Month == October).ShouldBe(2 * 4);
        truth.Completeness.Count(c => !c.Complete && c.Month == new DateOnly(2024, 11, 1)).ShouldBe(5 * 4);
        var empty = exported.Months.First(f => f.Lines.Count == 0 && f.From == October);
        truth.Completeness.ShouldContain(new Coverage(empty.Dataset, "d" + empty.Supplier[1..], October, true));
    }

    [Fact]
    public void An_empty_file_still_has_its_heading()
    {
        var empty = exported.Months.First(f => f.Lines.Count == 0);
        var read = new DeliveredFile(empty, exported.Bytes(empty));
        read.Columns.Count.ShouldBe(read.Contract.Columns.Count);
        read.Rows.ShouldBeEmpty();
    }

    [Fact]
    public void The_night_brings_corrections_cancellations_later_results_and_moved_days()
    {
        var before = exported.Months.Where(f => f.From == October).SelectMany(f => f.Lines).Select(l => l.Row).ToLookup(r => (r["dong_code"], r.Identity));
        var again = exported.Night.Where(f => f.From == October && f.To == Exported.LastDay).SelectMany(f => f.Lines).Select(l => l.Row).ToList();
        again.Count(r => !before.Contains((r["dong_code"], r.Identity))).ShouldBeGreaterThan(100);
        var changed = again.Select(r => (now: r, then: before[(r["dong_code"], r.Identity)].MaxBy(b => b.Revision))).Where(p => p.then != null && p.now.Revision > p.then.Revision).ToList();
        changed.Count(p => p.now["rec_status"] == "D").ShouldBeGreaterThan(10);
        changed.Count(p => p.now.EventDate != p.then!.EventDate).ShouldBeGreaterThan(10);
        changed.Count(p => p.now.Sheet.Contract.Id == "discovery" && p.now["result"] != p.then!["result"]).ShouldBeGreaterThan(50);
    }

    [Fact]
    public void Some_files_overlap_others_of_the_same_dataset() =>
        exported.Night.Count(f => f.From.Month != f.To.Month).ShouldBeGreaterThan(10);
}
