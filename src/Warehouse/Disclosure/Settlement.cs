using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Disclosure;

/// <summary>
/// Seals figures of one grain until nobody can work out a small count: a line's parts are rounded, withheld where that is
/// not enough, and after them its whole. Shorter periods, which were shown before, stay as they are.
/// </summary>
internal sealed class Settlement(Counts counts, Grain grain, Seal[] seals)
{
    [ThreadStatic] public static int Attempts;
    private readonly Lines lines = new(counts);

    /// <summary>Seals what has to be.</summary>
    /// <returns>False where the last resort was needed: all figures of the grain are withheld.</returns>
    /// <exception cref="InvalidOperationException">However much is withheld, a small count could still be worked out.</exception>
    public bool Settle()
    {
        var (kept, told) = (true, Ranges.Told(counts, seals));
        for (var open = Open(told); open.Count > 0; open = Open(told))
        {
            var leading = open.Min(line => lines.Axes[line]);
            if (!open.Where(line => lines.Axes[line] == leading).Count(Close).Equals(0))
            {
                told = Ranges.Told(counts, seals);
                continue;
            }

            if (!kept)
            {
                throw new InvalidOperationException(
                    $"The figures by {grain.ToString().ToLowerInvariant()} of {counts.Grid.Metric.Id} cannot be published: however much is withheld, a small one could still be worked out. Earlier figures stay. Report this with the name of the metric.");
            }

            Console.Error.WriteLine($"LAST RESORT {grain} {counts.Grid.Metric.Id} {open.Count}");
            (kept, told) = (false, WithholdAll());
        }

        return kept;
    }

    /// <summary>The lines to close next. What one gives away by itself comes first: much of what follows from it is then not known any more.</summary>
    private List<int> Open(Ranges told)
    {
        Attempts++;
        var alone = Tightness.Lines(counts, lines, told, told);
        if (alone.Count > 0)
        {
            return alone;
        }

        var deduction = new Deduction(lines, told);
        var proof = new Proof(lines, deduction, CanClose);
        var narrow = Tightness.Counts(counts, deduction.Ranges).Select(proof.OfCount);
        var insiders = Tightness.Lines(counts, lines, deduction.Ranges, told).Select(proof.OfLine);
        List<int> open = [.. narrow.Concat(insiders).Distinct()];
        return open.Count > 0 ? open : [.. Supervisors(deduction).Distinct()];
    }

    /// <summary>
    /// Each gu's supervisor knows its figures exactly, and can work on from there: he has to stay in doubt about the others'
    /// small counts, and about their amounts as much as anybody.
    /// </summary>
    private List<int> Supervisors(Deduction deduction)
    {
        var grid = counts.Grid;
        var open = new List<int>();
        for (var gu = 0; gu < grid.Places.Length; gu++)
        {
            if (grid.Places[gu].Level == Level.Gu)
            {
                int[] own = [gu, .. grid.Within[gu]];
                deduction.Knowing(counts.Of(gu), counts.Values, known =>
                {
                    var proof = new Proof(lines, deduction, CanClose);
                    open.AddRange(known
                        .Where(count => counts.Needs[count] > 0 && deduction.Ranges.High[count] - deduction.Ranges.Low[count] < counts.InsidersNeed(count) && !own.Contains(counts.PlaceOf(count)))
                        .Select(proof.OfCount));
                });
            }
        }

        return open;
    }

    private bool CanClose(int line) => Figures(line).Any(f => seals[f] != Seal.Withheld);

    private bool Close(int line)
    {
        var whole = counts.FigureOf(lines.Wholes[line]);
        var parts = Figures(line).Where(f => f != whole || lines.Axes[line] == Axis.Rest).Distinct().ToList();
        return Raise(parts) || Raise([whole]);
    }

    /// <summary>The figures of a line that may be sealed, which are those of the grain.</summary>
    private IEnumerable<int> Figures(int line)
    {
        foreach (var count in lines.Parts[lines.Starts[line]..lines.Starts[line + 1]].Append(lines.Wholes[line]))
        {
            if (counts.PeriodOf(count).Grain == grain)
            {
                yield return counts.FigureOf(count);
            }
        }
    }

    private bool Raise(IReadOnlyList<int> figures)
    {
        var exact = figures.Where(f => seals[f] == Seal.None && counts.IsExact(f)).ToList();
        foreach (var figure in exact)
        {
            seals[figure] = Seal.Rounded;
        }

        if (exact.Count > 0)
        {
            return true;
        }

        var left = figures.Where(f => seals[f] != Seal.Withheld).ToList();
        foreach (var figure in left)
        {
            seals[figure] = Seal.Withheld;
        }

        return left.Count > 0;
    }

    private Ranges WithholdAll()
    {
        for (var count = 0; count < counts.Values.Length; count++)
        {
            if (counts.PeriodOf(count).Grain == grain)
            {
                seals[counts.FigureOf(count)] = Seal.Withheld;
            }
        }

        return Ranges.Told(counts, seals);
    }
}
