using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>A record that stands after everything delivered so far.</summary>
/// <param name="Supplier">Whose record.</param>
/// <param name="Row">Its latest state.</param>
/// <param name="Sequence">Of the file that it stands in.</param>
/// <param name="Dong">The dong that it is about.</param>
public sealed record StandingRecord(string Supplier, Row Row, long Sequence, Dong Dong)
{
    /// <summary>What stands by the rules of docs/exports.md, from the files alone.</summary>
    /// <param name="files">All files that were delivered, in any order.</param>
    public static IReadOnlyList<StandingRecord> Of(IEnumerable<ExportFile> files) =>
        [.. files.GroupBy(f => (f.Supplier, f.Dataset)).SelectMany(g => OfOne([.. g]))];

    private static IEnumerable<StandingRecord> OfOne(IReadOnlyList<ExportFile> files)
    {
        var ruling = new Dictionary<DateOnly, long>();
        foreach (var file in files)
        {
            for (var day = file.From; day <= file.To; day = day.AddDays(1))
            {
                ruling[day] = Math.Max(ruling.GetValueOrDefault(day), file.Sequence);
            }
        }

        return from file in files
               from row in file.Lines.Where(l => l.Fault == null).Select(l => l.Row)
                   .GroupBy(r => r.Identity).Select(states => states.MaxBy(r => r.Revision)!)
               where ruling[row.EventDate] == file.Sequence
               group (row, file.Sequence) by row.Identity into days
               let last = days.OrderBy(d => d.Sequence).ThenBy(d => d.row.Revision).ThenBy(d => d.row.EventDate).Last()
               where last.row["rec_status"] != "D"
               select new StandingRecord(files[0].Supplier, last.row, last.Sequence, DongOf(last.row));
    }

    private static Dong DongOf(Row row) =>
        OrgUnitsByCode[row["dong_code"]].FirstOrDefault(d => OrgUnits.Covers(d.From, d.To, row.EventDate))
        ?? throw new InvalidDataException($"The row {row.Identity} names the dong {row["dong_code"]}, which did not exist on {row.EventDate:yyyy-MM-dd}: it should have been registered as a fault.");

    private static readonly ILookup<string, Dong> OrgUnitsByCode = OrgUnits.Dongs.ToLookup(d => d.Code);
}
