namespace DongHaeng.Warehouse.Disclosure;

/// <summary>Finds out why something came out, to close the nearest line that led to it.</summary>
/// <param name="lines">The lines.</param>
/// <param name="deduction">Which line gave which end of a range.</param>
/// <param name="hasParts">Whether parts of a line are left to be sealed.</param>
/// <param name="canClose">Whether anything of a line is left to be sealed.</param>
internal sealed class Proof(Lines lines, Deduction deduction, Func<int, bool> hasParts, Func<int, bool> canClose)
{
    private readonly int[] seen = new int[lines.Count]; // in which search last
    private readonly List<int> waiting = [];
    private readonly bool?[] withParts = new bool?[lines.Count];
    private readonly Dictionary<(int, int), int> nearest = [];
    private int search;

    /// <summary>Takes notice that more has been sealed.</summary>
    public void Restart()
    {
        Array.Clear(withParts);
        nearest.Clear();
    }

    /// <summary>The line to close so that a count's range widens.</summary>
    public int OfCount(int count)
    {
        var (one, other) = (deduction.LowBy[count], deduction.HighBy[count]);
        var turned = one != Deduction.Itself && other != Deduction.Itself && lines.Axes[other] < lines.Axes[one];
        return turned ? Of(other, one) : Of(one, other);
    }

    /// <summary>The line to close so that a line tells less.</summary>
    public int OfLine(int line) => Of(line, Deduction.Itself);

    private int Of(int one, int other)
    {
        if (nearest.TryGetValue((one, other), out var known))
        {
            return known;
        }

        search++;
        waiting.Clear();
        Add(one);
        Add(other);
        return nearest[(one, other)] = Nearest();
    }

    private int Nearest()
    {
        var second = -1;
        for (var at = 0; at < waiting.Count; at++)
        {
            var line = waiting[at];
            if (withParts[line] ??= hasParts(line))
            {
                return line;
            }

            second = second < 0 && canClose(line) ? line : second;
            foreach (var part in lines.PartsOf(line))
            {
                AddReasons(part);
            }

            AddReasons(lines.Wholes[line]);
        }

        return second >= 0 ? second : waiting[0]; // which cannot be closed: the last resort is due
    }

    private void AddReasons(int count)
    {
        Add(deduction.LowBy[count]);
        Add(deduction.HighBy[count]);
    }

    private void Add(int line)
    {
        if (line != Deduction.Itself && seen[line] != search)
        {
            seen[line] = search;
            waiting.Add(line);
        }
    }
}
