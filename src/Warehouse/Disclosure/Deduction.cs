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
    private readonly Consequences consequences;
    private readonly Queue<int> waiting = new();
    private readonly bool[] waits;
    private Grain? stage;
    private bool[] asked;
    private List<(int Count, Bounds Known, int LowBy, int HighBy)>? undo;
    private bool[]? beyond;

    /// <summary>Knows no more than what is told.</summary>
    public Deduction(Lines lines, Ranges told)
    {
        (this.lines, this.told, waits) = (lines, told, new bool[lines.Count]);
        asked = [.. Enumerable.Repeat(true, lines.Slots.Append(0).Max() + 1)];
        Ranges = told.Copy();
        LowBy = Enumerable.Repeat(Itself, told.All.Length).ToArray();
        HighBy = [.. LowBy];
        consequences = new(lines, LowBy, HighBy);
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
        foreach (var end in consequences.Of(counts))
        {
            var (count, high) = Consequences.Read(end);
            if (high)
            {
                (Ranges[count].High, HighBy[count]) = (told[count].High, Itself);
            }
            else
            {
                (Ranges[count].Low, LowBy[count]) = (told[count].Low, Itself);
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
            if (Ranges[count].Low < values[count] || Ranges[count].High > values[count])
            {
                Learn(count, Itself, values[count], values[count]);
            }
        }

        Settle();
        look([.. undo.Select(u => u.Count).Distinct()]);
        for (var i = undo.Count - 1; i >= 0; i--)
        {
            (Ranges[undo[i].Count], LowBy[undo[i].Count], HighBy[undo[i].Count]) = (undo[i].Known, undo[i].LowBy, undo[i].HighBy);
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
        var (known, wholeAt) = (Ranges.All, lines.Wholes[line]);
        var whole = known[wholeAt];
        var parts = lines.PartsOf(line);
        long least = 0, most = lines.Open[line] ? Ranges.Unknown : 0, widest = 0;
        foreach (var part in parts)
        {
            var (low, high) = known[part];
            least += low;
            most += high;
            widest = Math.Max(widest, high - low);
        }

        var (wholeLeast, wholeMost) = (whole.Low - most, whole.High - least);
        // Where even the widest part is as wide as the line leaves it, so are all others.
        if (widest > Math.Min(-wholeLeast, wholeMost))
        {
            foreach (var part in parts)
            {
                var (low, high) = known[part];
                if (wholeLeast + high > low || wholeMost + low < high)
                {
                    Learn(part, line, wholeLeast + high, wholeMost + low);
                }
            }
        }

        if (least > whole.Low || most < whole.High)
        {
            Learn(wholeAt, line, least, most);
        }
    }

    private void Learn(int count, int line, long low, long high)
    {
        if (beyond?[count] == true)
        {
            return;
        }

        ref var known = ref Ranges[count];
        undo?.Add((count, known, LowBy[count], HighBy[count]));
        if (low > known.Low)
        {
            (known.Low, LowBy[count]) = (low, line);
        }

        if (high < known.High)
        {
            (known.High, HighBy[count]) = (high, line);
        }

        EnqueueOf(count);
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
