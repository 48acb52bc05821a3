namespace DongHaeng.Warehouse.Disclosure;

/// <summary>Finds out why something came out, to close the nearest line that led to it.</summary>
/// <param name="lines">The lines.</param>
/// <param name="deduction">Which line gave which end of a range.</param>
/// <param name="hasParts">Whether parts of a line are left to be sealed.</param>
/// <param name="canClose">Whether anything of a line is left to be sealed.</param>
internal sealed class Proof(Lines lines, Deduction deduction, Func<int, bool> hasParts, Func<int, bool> canClose)
{
    /// <summary>The line to close so that a count's range widens.</summary>
    public int OfCount(int count) => Nearest(Reasons(count));

    /// <summary>The line to close so that a line tells less.</summary>
    public int OfLine(int line) => Nearest([line]);

    private int Nearest(IEnumerable<int> first)
    {
        var start = first.OrderBy(line => lines.Axes[line]).ToArray();
        var (seen, waiting, second) = (start.ToHashSet(), new Queue<int>(start), -1);
        while (waiting.TryDequeue(out var line))
        {
            if (hasParts(line))
            {
                return line;
            }

            second = second < 0 && canClose(line) ? line : second;
            foreach (var reason in lines.Parts[lines.Starts[line]..lines.Starts[line + 1]].Append(lines.Wholes[line]).SelectMany(Reasons))
            {
                if (seen.Add(reason))
                {
                    waiting.Enqueue(reason);
                }
            }
        }

        return second >= 0 ? second : start[0]; // which cannot be closed: the last resort is due
    }

    private IEnumerable<int> Reasons(int count)
    {
        if (deduction.LowBy[count] != Deduction.Itself)
        {
            yield return deduction.LowBy[count];
        }

        if (deduction.HighBy[count] != Deduction.Itself)
        {
            yield return deduction.HighBy[count];
        }
    }
}
