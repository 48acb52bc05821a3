namespace DongHaeng.Warehouse.Disclosure;

/// <summary>
/// Seals figures of one period until nobody can work out a small count: a line's parts are rounded, withheld where that is
/// not enough, and after them its whole. The shorter periods in it, which were shown before, stay as they are.
/// </summary>
/// <remarks>A seal only widens what is known: what is safe once stays safe, and is not looked at again.</remarks>
internal sealed class Settlement
{
    private readonly Counts counts;
    private readonly Seal[] seals;
    private readonly Lines lines;
    private readonly Ranges told;
    private readonly Suspects suspects;
    private readonly List<int> widened = [];
    private Deduction? deduction;

    /// <summary>The figures of a period.</summary>
    /// <param name="counts">The counts of the periods in it and, last, its own.</param>
    /// <param name="seals">What is sealed already; what has to be is added.</param>
    public Settlement(Counts counts, Seal[] seals)
    {
        (this.counts, this.seals, lines) = (counts, seals, new(counts));
        told = Ranges.Told(counts, seals);
        suspects = new(counts, lines, told);
    }

    /// <summary>Seals what has to be.</summary>
    /// <returns>False where the last resort was needed: all figures of the period are withheld.</returns>
    /// <exception cref="InvalidOperationException">However much is withheld, a small count could still be worked out.</exception>
    public bool Settle()
    {
        // What a line gives away by itself comes first: much of what follows from it is then not known any more.
        if (!CloseAll(suspects.Alone))
        {
            return false;
        }

        deduction = new Deduction(lines, told);
        return CloseAll(() => suspects.Together(deduction, new Proof(lines, deduction, CanClose)));
    }

    private bool CloseAll(Func<IReadOnlyList<int>> find)
    {
        for (var open = find(); open.Count > 0; open = find())
        {
            // One kind at a time: what one line gives away makes others narrow that are not once it is closed.
            var leading = open.Min(line => lines.Axes[line]);
            if (open.Where(line => lines.Axes[line] == leading).Count(Close) == 0)
            {
                WithholdAll();
                return false;
            }

            deduction?.Widen(widened);
            widened.Clear();
        }

        return true;
    }

    private bool CanClose(int line) => Figures(line).Any(f => seals[f] != Seal.Withheld);

    private bool Close(int line)
    {
        var whole = counts.FigureOf(lines.Wholes[line]);
        var parts = Figures(line).Where(f => f != whole || lines.Axes[line] == Axis.Rest).Distinct().ToList();
        return Raise(parts) || Raise([.. Figures(line).Where(f => f == whole)]);
    }

    /// <summary>The figures of a line that may be sealed, which are those of the period itself.</summary>
    private IEnumerable<int> Figures(int line) => lines.Parts[lines.Starts[line]..lines.Starts[line + 1]].Append(lines.Wholes[line]).Where(counts.IsLast).Select(counts.FigureOf);

    private bool Raise(IReadOnlyList<int> figures)
    {
        var exact = figures.Where(f => seals[f] == Seal.None && counts.IsExact(f)).ToList();
        var left = exact.Count > 0 ? exact : [.. figures.Where(f => seals[f] != Seal.Withheld)];
        foreach (var figure in left)
        {
            Put(figure, exact.Count > 0 ? Seal.Rounded : Seal.Withheld);
        }

        return left.Count > 0;
    }

    private void Put(int figure, Seal seal)
    {
        seals[figure] = seal;
        foreach (var count in counts.OfLast(figure))
        {
            told.Tell(count, counts, seal);
            widened.Add(count);
        }
    }

    private void WithholdAll()
    {
        foreach (var figure in Enumerable.Range(0, counts.Values.Length).Where(counts.IsLast).Select(counts.FigureOf).Distinct())
        {
            Put(figure, Seal.Withheld);
        }

        if (Tightness.Counts(counts, new Deduction(lines, told).Ranges).Any())
        {
            var period = counts.PeriodOf(counts.Values.Length - 1);
            throw new InvalidOperationException(
                $"The figures of {counts.Grid.Metric.Id} for the {period.Grain.ToString().ToLowerInvariant()} from {period.Start:yyyy-MM-dd} cannot be published: however much is withheld, a small one could still be worked out. Earlier figures stay. Report this with the name of the metric.");
        }
    }
}
