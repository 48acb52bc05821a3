using DongHaeng.Tests.Centers.Reading;

namespace DongHaeng.Tests.Centers;

[Collection(nameof(Exported))]
public sealed class MiswrittenRowsTests(Exported exported)
{
    [Fact]
    public void Every_row_that_breaks_its_contract_is_registered_and_breaks_it_once()
    {
        var found = new List<(string, string, int, string, string)>();
        foreach (var file in exported.Exports.Files)
        {
            // A center whose night did not come is judged by the manifest of the months; the samples keep well inside both.
            var generated = exported.Night.Any(f => f.Supplier == file.Supplier) ? Exported.NightDay : Exported.LastDay;
            var read = new DeliveredFile(file, exported.Bytes(file));
            for (var i = 0; i < read.Rows.Count; i++)
            {
                found.AddRange(ContractRules.Broken(read.Contract, read.Rows[i], file, generated)
                    .Select(b => (file.Supplier, file.Name, i + 2, b.Column, b.Reason)));
            }
        }

        var registered = exported.Truth.Faults.Select(f => (f.Supplier, f.File, f.Number, f.Column, f.Reason));
        found.Order().ShouldBe(registered.Order());
    }

    [Fact]
    public void One_row_in_a_thousand_is_miswritten_in_each_of_the_nine_ways()
    {
        var truth = exported.Truth;
        (truth.Counts.Rejected / (double)truth.Counts.Rows).ShouldBeInRange(0.0005, 0.0015);
        truth.Faults.Select(f => f.Reason).Distinct().Order()
            .ShouldBe(["code", "dong", "future", "order", "pattern", "period", "range", "required", "type"]);
    }

    [Fact]
    public void No_file_holds_a_record_twice_with_the_same_revision() =>
        exported.Exports.Files.SelectMany(f => f.Lines.GroupBy(l => (f.Name, l.Row.Identity, l.Row.Revision))).ShouldAllBe(g => g.Count() == 1);

    [Fact]
    public void Some_files_hold_a_record_in_several_revisions() =>
        exported.Exports.Files.Count(f => f.Lines.GroupBy(l => l.Row.Identity).Any(g => g.Count() > 1)).ShouldBeGreaterThan(100);
}
