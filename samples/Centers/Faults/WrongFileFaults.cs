using DongHaeng.Samples.Centers.Forms;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Times;
using DongHaeng.Warehouse;

namespace DongHaeng.Samples.Centers.Faults;

/// <summary>Readable files that are not what they say: somebody else's, an older one, or full of errors.</summary>
internal static class WrongFileFaults
{
    private const int RowsADay = 20;
    private const double BadShare = 0.35;
    private const int FewestBad = 12;

    public static IReadOnlyList<FaultKind> All { get; } =
    [
        new("wrong_supplier", "Another supplier's file under this one's name.", Outcome.Refused, "wrong_supplier") { Put = SomebodyElses },
        new("stale_title", "Yesterday's file under today's name: its title states other days than the manifest.", Outcome.Refused, "stale")
        {
            Needs = d => d with { Head = HeadForm.TitleAndPeriod },
            Put = draft =>
            {
                draft.Stated = (draft.Span.From, draft.Span.To.AddDays(-1));
                return draft.Span.To > draft.Span.From;
            },
        },
        new("stale_rows", "A busy center's file that knows nothing recorded on its last business day.", Outcome.Refused, "stale") { Put = Yesterdays },
        new("too_many_bad", "More than a fifth of the rows, and more than ten, are wrong.", Outcome.Refused, "too_many_bad") { Put = FullOfErrors },
    ];

    private static bool SomebodyElses(Draft draft)
    {
        var (from, to) = (draft.Span.From, draft.Span.To);
        var others = Suppliers.Of(from, to).Where(s => s != draft.Supplier && Suppliers.Kind(s) == Suppliers.Kind(draft.Supplier)
            && !Suppliers.DongsOf(s, from, to).Any(d => Suppliers.AnswersFor(draft.Supplier, d.Id, from) || Suppliers.AnswersFor(draft.Supplier, d.Id, to))).ToList();
        if (others.Count == 0)
        {
            return false;
        }

        draft.Rows = [.. BrokenFiles.Rows(draft.Dice.Between(1, 1000), draft.Dice.Pick(others), draft.Span, draft.MadeAt).Select(DraftRow.Of)];
        return draft.Rows.Count > 2;
    }

    private static bool Yesterdays(Draft draft)
    {
        var days = Enumerable.Range(0, draft.Span.To.DayNumber - draft.Span.From.DayNumber + 1).Select(draft.Span.From.AddDays).Where(BusinessDays.Holds).ToList();
        if (days.Count < 3)
        {
            return false;
        }

        var known = draft.Rows.Where(r => DateOnly.FromDateTime(r.Row.RecordedAt) < days[^1]).ToList();
        if (known.Count == 0)
        {
            return false;
        }

        // As many on each working day but the last.
        draft.Rows = [.. Multiplied(known, RowsADay * days.Count).Select((r, i) =>
            DraftRow.Of(r.Row.With(("recorded_at", Day.Text(days[i % (days.Count - 1)].ToDateTime(new TimeOnly(10, 0)))))))];
        return true;
    }

    private static bool FullOfErrors(Draft draft)
    {
        if (draft.Rows.Count == 0)
        {
            return false;
        }

        draft.Rows = Multiplied(draft.Rows, (int)(FewestBad / BadShare) + 6);
        foreach (var row in draft.Sound().Take((int)Math.Ceiling(draft.Rows.Count * BadShare)).ToList())
        {
            row.Cells[draft.Sheet["rec_status"]] = "X9";
            row.Rejected = ("rec_status", "code");
        }

        return true;
    }

    /// <summary>As many records as asked for: each again under numbers of its own.</summary>
    private static List<DraftRow> Multiplied(IReadOnlyList<DraftRow> rows, int atLeast)
    {
        var more = rows.ToList();
        for (var copy = 1; more.Count < atLeast; copy++)
        {
            more.AddRange(rows.Select(r => DraftRow.Of(r.Row.With(("source_record_id", $"{r.Row["source_record_id"]}K{copy}")))));
        }

        return more;
    }
}
