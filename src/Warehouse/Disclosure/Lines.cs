using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Disclosure;

/// <summary>Why counts add up, in the order in which lines are better closed.</summary>
internal enum Axis : byte
{
    /// <summary>The categories of a place.</summary>
    Category,

    /// <summary>The places in a larger one.</summary>
    Place,

    /// <summary>Those counted and the rest.</summary>
    Rest,

    /// <summary>The same records, told by another metric.</summary>
    Same,

    /// <summary>The months and quarters of a longer period.</summary>
    Time,
}

/// <summary>Which counts add up to which. The parts of line i stand in Parts from Start[i] to Start[i + 1].</summary>
internal sealed class Lines
{
    private readonly List<int> wholes = [];
    private readonly List<int> starts = [];
    private readonly List<int> parts = [];
    private readonly List<Axis> axes = [];
    private readonly List<bool> open = [];
    private readonly Counts counts;
    private int end;

    /// <summary>All lines among counts.</summary>
    public Lines(Counts counts)
    {
        this.counts = counts;
        Draw();
        starts.Add(parts.Count);
        (Wholes, Starts, Parts, Axes, Open) = ([.. wholes], [.. starts], [.. parts], [.. axes], [.. open]);
        Slots = [.. Wholes.Select(counts.SlotOf)];
        Stages = [.. Wholes.Select(whole => counts.PeriodOf(whole).Grain)];
        (Of, OfStarts) = Turned();
    }

    /// <summary>How many there are.</summary>
    public int Count => Wholes.Length;

    /// <summary>Of each line the count that is the whole.</summary>
    public int[] Wholes { get; }

    /// <summary>Where each line's parts begin.</summary>
    public int[] Starts { get; }

    /// <summary>The parts, line by line.</summary>
    public int[] Parts { get; }

    /// <summary>Why the parts add up.</summary>
    public Axis[] Axes { get; }

    /// <summary>In which of the periods the whole stands.</summary>
    public int[] Slots { get; }

    /// <summary>How long the whole's period is.</summary>
    public Grain[] Stages { get; }

    /// <summary>Whether the whole holds more than its parts, such as records without a category: a reader does not know how much.</summary>
    public bool[] Open { get; }

    /// <summary>The lines of each count, count by count; those of count i stand from OfStarts[i] to OfStarts[i + 1].</summary>
    public int[] Of { get; }

    /// <summary>Where each count's lines begin.</summary>
    public int[] OfStarts { get; }

    /// <summary>The parts of a line.</summary>
    public ReadOnlySpan<int> PartsOf(int line) => Parts.AsSpan(Starts[line]..Starts[line + 1]);

    private void Draw()
    {
        var grid = counts.Grid;
        for (var slot = 0; slot < counts.Periods.Length; slot++)
        {
            var shorter = Shorter(slot);
            for (var place = 0; place < grid.Places.Length; place++)
            {
                if (!counts.Reported(slot, place))
                {
                    continue;
                }

                var within = grid.Within[place].Where(p => counts.Reported(slot, p)).ToArray();
                var slots = shorter.Select(same => same.Where(s => counts.Reported(s, place)).ToArray()).ToArray();
                for (var piece = 0; piece < grid.Pieces; piece++)
                {
                    Draw(slot, place, piece, within, slots);
                }

                foreach (var link in grid.Links)
                {
                    parts.AddRange(link.Parts.Select(part => counts.At(slot, place, part.Piece, part.Which)));
                    End(Axis.Same, counts.At(slot, place, link.Piece, link.Which));
                }
            }
        }
    }

    /// <summary>The periods in a period, those of each length by themselves: a year is the sum of its months, and of its quarters.</summary>
    private int[][] Shorter(int slot) =>
        [.. Enumerable.Range(0, counts.Periods.Length).Where(s => Period(slot).Holds(Period(s))).GroupBy(s => Period(s).Grain).Select(g => g.ToArray())];

    private void Draw(int slot, int place, int piece, int[] within, int[][] shorter)
    {
        var sheet = counts.Grid.SheetOf(piece);
        for (var which = 0; which < sheet.CountsPerFigure; which++)
        {
            var whole = counts.At(slot, place, piece, which);
            foreach (var pieces in piece == sheet.First ? sheet.Breakdowns : [])
            {
                foreach (var part in pieces)
                {
                    parts.Add(counts.At(slot, place, part, which));
                }

                End(Axis.Category, whole);
            }

            foreach (var part in within)
            {
                parts.Add(counts.At(slot, part, piece, which));
            }

            End(Axis.Place, whole);
            foreach (var slots in shorter)
            {
                foreach (var part in slots)
                {
                    parts.Add(counts.At(part, place, piece, which));
                }

                End(Axis.Time, whole);
            }
        }

        if (sheet.CountsPerFigure > 1)
        {
            var all = counts.At(slot, place, piece, Counts.All);
            parts.Add(all - Counts.All + Counts.Counted);
            parts.Add(all - Counts.All + Counts.Rest);
            End(Axis.Rest, all);
        }
    }

    private Period Period(int slot) => counts.Grid.Periods[counts.Periods[slot]];

    /// <summary>Ends a line with the parts that were added since the last.</summary>
    private void End(Axis axis, int whole)
    {
        var start = end;
        var left = counts.Values[whole];
        for (var i = start; i < parts.Count; i++)
        {
            left -= counts.Values[parts[i]];
        }

        if (parts.Count == start || left < 0) // what exceeds its whole does not add up to it
        {
            parts.RemoveRange(start, parts.Count - start);
            return;
        }

        wholes.Add(whole);
        starts.Add(start);
        axes.Add(axis);
        open.Add(left > 0);
        end = parts.Count;
    }

    private (int[] Of, int[] Starts) Turned()
    {
        var begin = new int[counts.Values.Length + 1];
        for (var line = 0; line < Count; line++)
        {
            begin[Wholes[line] + 1]++;
            foreach (var part in PartsOf(line))
            {
                begin[part + 1]++;
            }
        }

        for (var count = 0; count < counts.Values.Length; count++)
        {
            begin[count + 1] += begin[count];
        }

        var (of, next) = (new int[begin[^1]], begin.ToArray());
        for (var line = 0; line < Count; line++)
        {
            of[next[Wholes[line]]++] = line;
            foreach (var part in PartsOf(line))
            {
                of[next[part]++] = line;
            }
        }

        return (of, begin);
    }
}
