namespace DongHaeng.Warehouse.Disclosure;

/// <summary>
/// Finds which ends of ranges rest on others: the least of a part on the least of its whole and the most of the other
/// parts, the most of a part the other way round, and each end of the whole on the same end of its parts.
/// </summary>
/// <param name="lines">The lines.</param>
/// <param name="lowBy">Which line gave the lower end of each count.</param>
/// <param name="highBy">Which line gave the upper end of each count.</param>
internal sealed class Consequences(Lines lines, int[] lowBy, int[] highBy)
{
    // Of each line, from which of its parts' ends has been looked already: a count is all parts but it, which are gone through again for it alone.
    private const int Nothing = -1, Everything = -2;
    private readonly bool[] lowGone = new bool[lowBy.Length];
    private readonly bool[] highGone = new bool[highBy.Length];
    private readonly int[] lowsButFor = Filled(lines.Count);
    private readonly int[] highsButFor = Filled(lines.Count);
    private readonly List<int> ends = [];
    private readonly List<int> touched = [];

    /// <summary>What an end's number says: of which count it is, and whether it is the upper one.</summary>
    public static (int Count, bool High) Read(int end) => (end >> 1, (end & 1) != 0);

    /// <summary>Both ends of some counts and all that rest on them, the nearest first; valid until it is asked again.</summary>
    public IReadOnlyList<int> Of(IEnumerable<int> counts)
    {
        Clear();
        foreach (var count in counts)
        {
            TakeLow(count);
            TakeHigh(count);
        }

        for (var i = 0; i < ends.Count; i++)
        {
            var (count, high) = Read(ends[i]);
            for (var at = lines.OfStarts[count]; at < lines.OfStarts[count + 1]; at++)
            {
                var line = lines.Of[at];
                if (lines.Wholes[line] == count)
                {
                    TakeParts(line, count, high);
                    continue;
                }

                TakeParts(line, count, !high);
                TakeWhole(line, high);
            }
        }

        return ends;
    }

    private void TakeWhole(int line, bool high)
    {
        var whole = lines.Wholes[line];
        if (high && highBy[whole] == line)
        {
            TakeHigh(whole);
        }
        else if (!high && lowBy[whole] == line)
        {
            TakeLow(whole);
        }
    }

    /// <summary>Takes back the ends that a line gave its parts because of one of its counts, which is not given by itself. A line is gone through once, however many of its counts ask for it.</summary>
    private void TakeParts(int line, int because, bool high)
    {
        var butFor = high ? highsButFor : lowsButFor;
        if (butFor[line] == Nothing)
        {
            foreach (var part in lines.PartsOf(line))
            {
                if (part != because)
                {
                    TakePart(line, part, high);
                }
            }

            butFor[line] = because;
            touched.Add(line);
        }
        else if (butFor[line] != Everything && butFor[line] != because)
        {
            if (butFor[line] != lines.Wholes[line])
            {
                TakePart(line, butFor[line], high);
            }

            butFor[line] = Everything;
        }
    }

    private void TakePart(int line, int part, bool high)
    {
        if (high && highBy[part] == line)
        {
            TakeHigh(part);
        }
        else if (!high && lowBy[part] == line)
        {
            TakeLow(part);
        }
    }

    private void TakeLow(int count)
    {
        if (!lowGone[count])
        {
            lowGone[count] = true;
            ends.Add(count << 1);
        }
    }

    private void TakeHigh(int count)
    {
        if (!highGone[count])
        {
            highGone[count] = true;
            ends.Add((count << 1) | 1);
        }
    }

    private void Clear()
    {
        foreach (var end in ends)
        {
            (lowGone[end >> 1], highGone[end >> 1]) = (false, false);
        }

        foreach (var line in touched)
        {
            (lowsButFor[line], highsButFor[line]) = (Nothing, Nothing);
        }

        ends.Clear();
        touched.Clear();
    }

    private static int[] Filled(int length)
    {
        var all = new int[length];
        Array.Fill(all, Nothing);
        return all;
    }
}
