using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Disclosure;

/// <summary>
/// What follows for each count from all lines together: a part is the whole less the other parts, the whole is their sum,
/// and so on until nothing more follows. Of each end it is known which line gave it.
/// </summary>
internal sealed class Deduction
{
    /// <summary>No line gave it: the figure itself tells it.</summary>
    public const int Itself = -1;

    // Ranges settle after a few looks at each line; whoever gives up sooner knows less.
    private const int LooksPerLine = 60;
    private readonly Lines lines;
    private readonly Ranges told;
    private readonly bool[] lowGone;
    private readonly bool[] highGone;
    private readonly Queue<int> waiting = new();
    private readonly bool[] waits;
    private Grain? stage;
    private bool[] asked;
    private List<(int Count, long Low, long High, int LowBy, int HighBy)>? undo;
    private bool[]? beyond;

    /// <summary>Knows no more than what is told.</summary>
    public Deduction(Lines lines, Ranges told)
    {
        (this.lines, this.told, lowGone, highGone, waits) = (lines, told, new bool[told.Low.Length], new bool[told.Low.Length], new bool[lines.Count]);
        asked = [.. Enumerable.Repeat(true, lines.Slots.Append(0).Max() + 1)];
        Ranges = told.Copy();
        LowBy = Enumerable.Repeat(Itself, told.Low.Length).ToArray();
        HighBy = [.. LowBy];
    }

    /// <summary>
    /// Deduces all anew from the lines of periods shorter than a stage's. What is closed depends on which of several lines gave
    /// an end first: so it comes to the same, whether all periods were looked at before or only some.
    /// </summary>
    /// <param name="stage">The stage.</param>
    /// <param name="asked">Which of the periods are looked at.</param>
    public void Restart(Grain stage, bool[] asked)
    {
        this.asked = asked;
        told.CopyTo(Ranges);
        Array.Fill(LowBy, Itself);
        Array.Fill(HighBy, Itself);
        foreach (var grain in Periods.Calendar.Where(g => g < stage))
        {
            Take(grain);
        }
    }

    /// <summary>Takes the lines of a stage too, after those of all shorter periods.</summary>
    public void Take(Grain stage)
    {
        this.stage = stage;
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines.Stages[line] == stage && asked[lines.Slots[line]])
            {
                Enqueue(line);
            }
        }

        Settle();
    }

    /// <summary>What is known in the end.</summary>
    public Ranges Ranges { get; }

    /// <summary>Which line gave the lower end of each count.</summary>
    public int[] LowBy { get; }

    /// <summary>Which line gave the upper end of each count.</summary>
    public int[] HighBy { get; }

    /// <summary>Takes back what followed from counts of which less is told now, and deduces again.</summary>
    public void Widen(IEnumerable<int> counts)
    {
        var all = new List<(int Count, bool High)>();
        foreach (var count in counts)
        {
            ForgetLow(count, all);
            ForgetHigh(count, all);
        }

        for (var i = 0; i < all.Count; i++)
        {
            for (var at = lines.OfStarts[all[i].Count]; at < lines.OfStarts[all[i].Count + 1]; at++)
            {
                ForgetBy(lines.Of[at], all[i].Count, all[i].High, all);
            }
        }

        foreach (var (count, high) in all)
        {
            if (high)
            {
                (highGone[count], Ranges.High[count], HighBy[count]) = (false, told.High[count], Itself);
            }
            else
            {
                (lowGone[count], Ranges.Low[count], LowBy[count]) = (false, told.Low[count], Itself);
            }

            EnqueueOf(count);
        }

        Settle();
    }

    /// <summary>What follows besides for somebody who knows some counts exactly; afterwards it is forgotten again.</summary>
    /// <param name="known">The counts that he knows.</param>
    /// <param name="values">What each count comes to.</param>
    /// <param name="beyond">How far he looks: what follows for these counts is left out.</param>
    /// <param name="look">Is given the counts of which more is known, while it is.</param>
    public void Knowing(IEnumerable<int> known, long[] values, bool[] beyond, Action<IReadOnlyList<int>> look)
    {
        (undo, this.beyond) = ([], beyond);
        foreach (var count in known)
        {
            if (Ranges.Low[count] < values[count] || Ranges.High[count] > values[count])
            {
                Learn(count, Itself, values[count], values[count]);
            }
        }

        Settle();
        look([.. undo.Select(u => u.Count).Distinct()]);
        for (var i = undo.Count - 1; i >= 0; i--)
        {
            (Ranges.Low[undo[i].Count], Ranges.High[undo[i].Count], LowBy[undo[i].Count], HighBy[undo[i].Count]) = (undo[i].Low, undo[i].High, undo[i].LowBy, undo[i].HighBy);
        }

        (undo, this.beyond) = (null, null);
    }

    private void Settle()
    {
        for (long looks = 0; looks < (long)LooksPerLine * lines.Count && waiting.TryDequeue(out var line); looks++)
        {
            waits[line] = false;
            Look(line);
        }

        foreach (var line in waiting)
        {
            waits[line] = false;
        }

        waiting.Clear();
    }

    private void Look(int line)
    {
        var (low, high, whole) = (Ranges.Low, Ranges.High, lines.Wholes[line]);
        var parts = lines.PartsOf(line);
        long least = 0, most = lines.Open[line] ? Ranges.Unknown : 0;
        foreach (var part in parts)
        {
            least += low[part];
            most += high[part];
        }

        var (wholeLeast, wholeMost) = (low[whole] - most, high[whole] - least);
        foreach (var part in parts)
        {
            if (wholeLeast + high[part] > low[part] || wholeMost + low[part] < high[part])
            {
                Learn(part, line, wholeLeast + high[part], wholeMost + low[part]);
            }
        }

        if (least > low[whole] || most < high[whole])
        {
            Learn(whole, line, least, most);
        }
    }

    private void Learn(int count, int line, long low, long high)
    {
        if (beyond?[count] == true)
        {
            return;
        }

        undo?.Add((count, Ranges.Low[count], Ranges.High[count], LowBy[count], HighBy[count]));
        if (low > Ranges.Low[count])
        {
            (Ranges.Low[count], LowBy[count]) = (low, line);
        }

        if (high < Ranges.High[count])
        {
            (Ranges.High[count], HighBy[count]) = (high, line);
        }

        EnqueueOf(count);
    }

    /// <summary>
    /// Takes back what a line gave by an end of one of its counts: the least of a part follows from the least of the whole and
    /// the most of the other parts, the most of a part the other way round, and each end of the whole from the same end of its parts.
    /// </summary>
    private void ForgetBy(int line, int count, bool high, List<(int Count, bool High)> all)
    {
        var whole = lines.Wholes[line];
        var ofWhole = count == whole;
        foreach (var part in lines.PartsOf(line))
        {
            if (part == count)
            {
                continue;
            }

            if (high == ofWhole && HighBy[part] == line)
            {
                ForgetHigh(part, all);
            }
            else if (high != ofWhole && LowBy[part] == line)
            {
                ForgetLow(part, all);
            }
        }

        if (ofWhole)
        {
            return;
        }

        if (high && HighBy[whole] == line)
        {
            ForgetHigh(whole, all);
        }
        else if (!high && LowBy[whole] == line)
        {
            ForgetLow(whole, all);
        }
    }

    private void ForgetLow(int count, List<(int Count, bool High)> all)
    {
        if (!lowGone[count])
        {
            lowGone[count] = true;
            all.Add((count, false));
        }
    }

    private void ForgetHigh(int count, List<(int Count, bool High)> all)
    {
        if (!highGone[count])
        {
            highGone[count] = true;
            all.Add((count, true));
        }
    }

    private void EnqueueOf(int count)
    {
        for (var i = lines.OfStarts[count]; i < lines.OfStarts[count + 1]; i++)
        {
            Enqueue(lines.Of[i]);
        }
    }

    private void Enqueue(int line)
    {
        // Of a line whose parts are left out nothing new follows for its whole.
        if (!waits[line] && lines.Stages[line] <= stage && beyond?[lines.Parts[lines.Starts[line]]] != true)
        {
            waits[line] = true;
            waiting.Enqueue(line);
        }
    }
}
