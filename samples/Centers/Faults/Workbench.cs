using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Events;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Faults;

/// <summary>Makes broken files, each of another supplier, dataset after dataset.</summary>
internal sealed class Workbench(int seed, DateOnly madeOn)
{
    /// <summary>Enough rows that a few bad ones are no fifth of them.</summary>
    private const int Enough = 12;

    private readonly Queue<string> suppliers = new(Suppliers.Of(madeOn.AddYears(-1), madeOn)
        .Where(s => Stories.DatasetsOf(s).Count > 0)
        .OrderBy(s => Dice.Trait(seed, "bench " + s)));

    private readonly Dictionary<string, int> turns = [];
    private int made;

    /// <summary>The next broken file; where its supplier's records cannot go wrong in this way, another supplier's or dataset's.</summary>
    public BrokenFile Make(IReadOnlyList<FaultKind> faults)
    {
        made++;
        for (var attempt = 0; suppliers.Count > 0 && attempt < 2 * Stories.DatasetsOf("c0001").Count; attempt++)
        {
            var supplier = suppliers.Peek();
            var datasets = Stories.DatasetsOf(supplier);
            var kind = Suppliers.Kind(supplier);
            var dataset = datasets[turns[kind] = (turns.GetValueOrDefault(kind, -1) + 1) % datasets.Count];
            if (Try(supplier, dataset, faults) is { } file)
            {
                suppliers.Dequeue();
                return file;
            }

            if (attempt % datasets.Count == datasets.Count - 1)
            {
                suppliers.Enqueue(suppliers.Dequeue());
            }
        }

        throw new InvalidOperationException($"No supplier's file can carry {string.Join(" and ", faults.Select(f => f.Id))}: widen the samples' events or the fault.");
    }

    private BrokenFile? Try(string supplier, string dataset, IReadOnlyList<FaultKind> faults)
    {
        var span = new Span(dataset, madeOn.FirstOfMonth(), madeOn);
        var wide = Suppliers.Kind(supplier) == "center" ? span with { From = new(madeOn.Year, 1, 1) } : new(dataset, new(madeOn.Year - 1, 1, 1), madeOn);
        var rows = BrokenFiles.Rows(seed, supplier, span, madeOn.Night()).ToList();
        if (rows.Count < Enough)
        {
            (span, rows) = (wide, [.. BrokenFiles.Rows(seed, supplier, wide, madeOn.Night())]);
        }

        return rows.Count < Enough ? null
            : faults.Contains(DeliveryFaults.NoFile) ? new(supplier, dataset, faults, [], Verdict.Of(Outcome.Missing), [])
            : Broken(supplier, span, rows, faults);
    }

    private BrokenFile? Broken(string supplier, Span span, IReadOnlyList<Row> rows, IReadOnlyList<FaultKind> faults)
    {
        var dialect = faults.Aggregate(Dialect.Varied(seed, supplier), (d, f) => f.Needs(d));
        var draft = Draft(supplier, span, rows, dialect, 1);
        if (!faults.OrderBy(f => f.OfRows).All(f => f.Put(draft)))
        {
            return null;
        }

        var (offer, rejected) = DraftWriter.Write(draft);
        var kept = draft.Rows.Where(r => r.Rejected == null && !r.IsTwin).Select(r => r.Row).ToList();
        if (faults.Contains(DeliveryFaults.SameTwice))
        {
            return new(supplier, span.Dataset, faults, [offer, offer with { Sequence = 2 }], Verdict.Of(Outcome.Ignored), kept);
        }

        if (faults.Contains(DeliveryFaults.SameName) || faults.Contains(DeliveryFaults.SameSequence))
        {
            return Again(supplier, span, rows, faults, dialect, offer);
        }

        var outcome = faults.Max(f => f.Outcome);
        return outcome == Outcome.Taken
            ? new(supplier, span.Dataset, faults, [offer], Verdict.Taken(rejected), kept)
            : new(supplier, span.Dataset, faults, [offer], Verdict.Of(outcome, [.. faults.Where(f => f.Outcome == outcome).SelectMany(f => f.Reasons)]), []);
    }

    /// <summary>A second file of the same name: the first third of the records is gone from it.</summary>
    private BrokenFile Again(string supplier, Span span, IReadOnlyList<Row> rows, IReadOnlyList<FaultKind> faults, Dialect dialect, Offer first)
    {
        var reused = faults.Contains(DeliveryFaults.SameSequence);
        List<Row> later = [.. rows.Skip(rows.Count / 3)];
        var (second, _) = DraftWriter.Write(Draft(supplier, span, later, dialect, reused ? 1 : 2));
        return new(supplier, span.Dataset, faults, [first, second with { Name = first.Name }],
            reused ? Verdict.Of(Outcome.Failed, "sequence") : Verdict.Taken([]), reused ? rows : later);
    }

    private Draft Draft(string supplier, Span span, IReadOnlyList<Row> rows, Dialect dialect, long sequence) => new()
    {
        Supplier = supplier,
        Sheet = Sheet.Of(span.Dataset),
        Dialect = dialect,
        Dice = Dice.For(seed, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"broken {made} {supplier} {span.Dataset}")),
        MadeAt = madeOn.Night(),
        Sequence = sequence,
        Span = span,
        Stated = (span.From, span.To),
        GeneratedAt = madeOn.Night(),
        Rows = [.. rows.Select(DraftRow.Of)],
    };
}
