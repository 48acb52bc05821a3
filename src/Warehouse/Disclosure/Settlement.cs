using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Disclosure;

/// <summary>
/// Seals figures of a year until nobody can work out a small count: a line's parts are rounded, withheld where that is not
/// enough, and after them its whole. Months are settled first, each by itself, then quarters, then the year; a longer
/// period never seals a shorter one, so that what was mailed of a month stays as it was when its year is over.
/// </summary>
/// <remarks>
/// A seal only widens what is known: what is safe once stays safe, and is not looked at again. What is sealed of a month
/// follows from it alone, of a quarter from it and its months: those of which nothing changed keep their seals.
/// </remarks>
internal sealed class Settlement
{
    private readonly Counts counts;
    private readonly Seal[] seals;
    private readonly Lines lines;
    private readonly Ranges told;
    private readonly Deduction deduction;
    private readonly Proof proof;
    private readonly List<int> widened = [];
    private Grain stage;
    private int[] holders = []; // of each period the one of the stage's length that it lies in; each is settled by itself

    /// <summary>The figures of a year.</summary>
    /// <param name="counts">The counts of its months, its quarters and itself.</param>
    /// <param name="seals">Takes what has to be sealed, by the figures' numbers.</param>
    public Settlement(Counts counts, Seal[] seals)
    {
        (this.counts, this.seals, lines) = (counts, seals, new(counts));
        told = Ranges.Told(counts, seals);
        deduction = new Deduction(lines, told);
        proof = new Proof(lines, deduction, HasParts, CanClose);
    }

    /// <summary>Seals what has to be; as a last resort all figures of a period.</summary>
    /// <exception cref="InvalidOperationException">However much is withheld, a small count could still be worked out.</exception>
    public void Settle()
    {
        foreach (var grain in Periods.Calendar)
        {
            stage = grain;
            bool[] asked = [.. Enumerable.Range(0, counts.Periods.Length).Select(slot => counts.IsAsked(slot, stage))];
            deduction.Restart(stage, asked);
            holders = [.. Enumerable.Range(0, counts.Periods.Length).Select(slot => counts.Holder(slot, stage))];
            var suspects = new Suspects(counts, lines, told, deduction, stage, asked);
            // What a line gives away by itself comes first: much of what follows from it is then not known any more.
            CloseAll(suspects.Alone);
            deduction.Take(stage);
            CloseAll(() => suspects.Together(proof));
        }
    }

    private void CloseAll(Func<IReadOnlyList<int>> find)
    {
        for (var open = find(); open.Count > 0; open = find())
        {
            foreach (var period in open.GroupBy(line => holders[lines.Slots[line]]))
            {
                // One kind at a time: what one line gives away makes others narrow that are not once it is closed.
                var leading = period.Min(Rank);
                var first = period.Where(line => Rank(line) == leading).ToList();
                if (first.Count(Close) == 0)
                {
                    WithholdAll([.. first.Select(line => counts.PeriodOf(lines.Wholes[line]))]);
                }
            }

            deduction.Widen(widened);
            widened.Clear();
        }
    }

    /// <summary>In which order lines are closed: a whole goes only where no line has parts left, and of metrics of the same records the one told by most categories first, because that is often enough for the others.</summary>
    private (bool Whole, Axis Axis, int Metric) Rank(int line) => (!HasParts(line), lines.Axes[line], -counts.Grid.SheetOf(counts.PieceOf(lines.Wholes[line])).Pieces);

    private bool CanClose(int line)
    {
        foreach (var part in lines.PartsOf(line))
        {
            if (IsLeft(part))
            {
                return true;
            }
        }

        return IsLeft(lines.Wholes[line]);
    }

    /// <summary>
    /// Whether parts are left to be sealed; of a longer period, which has none, whether it is itself. Another metric's total is
    /// no part: it is missed as much as any whole.
    /// </summary>
    private bool HasParts(int line)
    {
        if (lines.Axes[line] == Axis.Time)
        {
            return CanClose(line);
        }

        var (whole, rest) = (counts.FigureOf(lines.Wholes[line]), lines.Axes[line] == Axis.Rest);
        foreach (var part in lines.PartsOf(line))
        {
            if (IsLeft(part) && (rest || counts.FigureOf(part) != whole) && !(lines.Axes[line] == Axis.Same && counts.IsTotal(part)))
            {
                return true;
            }
        }

        return rest && IsLeft(lines.Wholes[line]);
    }

    /// <summary>Whether a count's figure may be sealed, and is not withheld yet.</summary>
    private bool IsLeft(int count) => counts.PeriodOf(count).Grain == stage && seals[counts.FigureOf(count)] != Seal.Withheld;

    private IEnumerable<int> Parts(int line)
    {
        var whole = counts.FigureOf(lines.Wholes[line]);
        return Figures(line).Where(f => f != whole || lines.Axes[line] == Axis.Rest).Distinct();
    }

    private bool Close(int line)
    {
        var whole = counts.FigureOf(lines.Wholes[line]);
        return Raise([.. Parts(line)]) || Raise([.. Figures(line).Where(f => f == whole)]);
    }

    /// <summary>The figures of a line that may be sealed, which are those of periods of the stage.</summary>
    private IEnumerable<int> Figures(int line) =>
        lines.Parts[lines.Starts[line]..lines.Starts[line + 1]].Append(lines.Wholes[line]).Where(count => counts.PeriodOf(count).Grain == stage).Select(counts.FigureOf);

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
        foreach (var count in counts.Of(figure))
        {
            told.Tell(count, counts, seal);
            widened.Add(count);
        }
    }

    /// <summary>Withholds all figures of the stage in the periods that hold some.</summary>
    private void WithholdAll(HashSet<Period> periods)
    {
        var figures = Enumerable.Range(0, counts.Values.Length)
            .Where(count => counts.PeriodOf(count).Grain == stage && periods.Any(p => p == counts.PeriodOf(count) || counts.PeriodOf(count).Holds(p)))
            .Select(counts.FigureOf).Where(f => seals[f] != Seal.Withheld).Distinct().ToList();
        if (figures.Count == 0)
        {
            throw new InvalidOperationException(
                $"The figures of {string.Join(", ", counts.Grid.Sheets.Select(s => s.Metric.Id))} by {stage.ToString().ToLowerInvariant()} from {periods.Min(p => p.Start):yyyy-MM-dd} cannot be published: however much is withheld, a small one could still be worked out. Earlier figures stay. Report this with these names.");
        }

        foreach (var figure in figures)
        {
            Put(figure, Seal.Withheld);
        }
    }
}
