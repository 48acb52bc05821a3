using System.Globalization;
using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Exports;

namespace DongHaeng.Samples.Centers.Faults;

/// <summary>Breaks a share of a night's files, each by one fault that its records can carry.</summary>
internal static class FaultyNight
{
    private const int Attempts = 12;

    /// <summary>
    /// A wrong clock stands in the manifest and would refuse the supplier's other files as well; another supplier's file needs
    /// that supplier's book.
    /// </summary>
    private static readonly FaultKind[] Kinds =
    [
        .. FaultCatalog.OfRows, .. FaultCatalog.OfFiles.Where(k => k.Id is not ("clock" or "wrong_supplier")), .. DeliveryFaults.All,
    ];

    /// <summary>The broken file of a span; null where chance spares it or nothing in it can break.</summary>
    public static (ExportFile File, byte[] Bytes)? Break(
        int seed, double share, string supplier, SupplierBook book, Span span, DateTime madeAt, long sequence, Dialect dialect)
    {
        var dice = Dice.For(seed, string.Create(CultureInfo.InvariantCulture, $"faulty {supplier} {span.Dataset} {sequence}"));
        if (!dice.Chance(share))
        {
            return null;
        }

        var rows = book.Known(span, madeAt).Select(states => states[^1]).ToList();
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var kind = dice.Pick(Kinds);
            var draft = Draft.Of(supplier, span, rows, kind.Needs(dialect), madeAt, sequence, dice);
            if (kind.Put(draft))
            {
                return Written(draft, kind);
            }
        }

        return null;
    }

    private static (ExportFile, byte[]) Written(Draft draft, FaultKind kind)
    {
        var (offer, rejected) = DraftWriter.Write(draft);
        var verdict = kind.Outcome == Outcome.Taken ? Verdict.Taken(rejected) : Verdict.Of(kind.Outcome, kind.Reasons);
        var faults = new Queue<Fault>(rejected);
        List<Line> lines = kind.Outcome == Outcome.Taken ? [.. draft.Rows.Select(r => new Line(r.Row, r.Cells, r.Rejected == null ? null : faults.Dequeue()))] : [];
        return (new(offer.Supplier, offer.Dataset, offer.From, offer.To, offer.Sequence, draft.MadeAt, lines)
        {
            Name = offer.Name,
            Encoding = offer.Encoding,
            Bytes = offer.Length,
            Sha256 = offer.Sha256,
            Rows = offer.Rows,
            Broken = (kind, verdict),
        }, offer.Bytes);
    }
}
