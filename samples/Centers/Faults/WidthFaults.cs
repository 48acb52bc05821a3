using DongHaeng.Samples.Centers.Forms;

namespace DongHaeng.Samples.Centers.Faults;

/// <summary>Rows that are wrong as a whole: of another width than the heading, or there twice.</summary>
internal static class WidthFaults
{
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        new("width_more", "A row with one filled cell more than there are headings.", Outcome.Taken, "width") { Put = d => Wider(d, 1) },
        new("width_fewer", "A row with fewer cells than there are headings.", Outcome.Taken, "width")
        {
            // A workbook has no cells that are not there, and a delimiter at the end looks like one cell more.
            Needs = d => d with { Packing = d.IsWorkbook ? Packing.Csv : d.Packing, TrailingDelimiter = false },
            Put = d => Wider(d, -d.Dice.Between(1, 3)),
        },
        new("duplicate_differing", "The same record and revision twice with different contents: nobody knows which is right.", Outcome.Taken, "duplicate") { Put = Differing },
        new("duplicate_same", "The same row twice in every cell: it counts once.", Outcome.Taken) { Put = Same },
    ];

    private static bool Wider(Draft draft, int by)
    {
        if (draft.Sound().FirstOrDefault() is not { } row)
        {
            return false;
        }

        (row.Wider, row.Rejected) = (by, ("", "width"));
        return true;
    }

    private static bool Differing(Draft draft)
    {
        if (draft.Sound().FirstOrDefault() is not { } row)
        {
            return false;
        }

        // Another minute of recording is difference enough, and breaks no other rule.
        var twin = DraftRow.Of(row.Row.With(("recorded_at", Times.Day.Text(row.Row.RecordedAt.AddMinutes(-61)))));
        row.Rejected = twin.Rejected = ("source_record_id", "duplicate");
        draft.Rows.Insert(draft.Rows.IndexOf(row) + 1, twin);
        return true;
    }

    private static bool Same(Draft draft)
    {
        if (draft.Sound().FirstOrDefault() is not { } row)
        {
            return false;
        }

        draft.Rows.Insert(draft.Rows.IndexOf(row) + 1, new(row.Row, row.Cells) { IsTwin = true });
        return true;
    }
}
