using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Disclosure;

/// <summary>What has not been found safe yet of a stage: lines, counts, and gus whose supervisors may work something out.</summary>
internal sealed class Suspects
{
    private readonly Counts counts;
    private readonly Lines lines;
    private readonly Ranges told;
    private readonly Deduction deduction;
    private readonly Grain stage;
    private readonly Ranges before;
    private readonly bool[] asked;
    private List<int> alone;
    private List<int>? insiders;
    private List<int> small;
    private List<int> gus;

    /// <summary>At first everything is that the stage brings.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="lines">Their lines.</param>
    /// <param name="told">What each one's own figure tells.</param>
    /// <param name="deduction">What followed in the stages before.</param>
    /// <param name="stage">How long its periods are.</param>
    /// <param name="asked">Which of the periods are looked at.</param>
    public Suspects(Counts counts, Lines lines, Ranges told, Deduction deduction, Grain stage, bool[] asked)
    {
        (this.counts, this.lines, this.told, this.deduction, this.stage, this.asked) = (counts, lines, told, deduction, stage, asked);
        before = deduction.Ranges.Copy();
        alone = [.. Enumerable.Range(0, lines.Count).Where(line => lines.Stages[line] == stage && asked[lines.Slots[line]])];
        small = [.. Enumerable.Range(0, counts.Values.Length).Where(count => counts.Needs[count] > 0 && asked[counts.SlotOf(count)])];
        gus = [.. Enumerable.Range(0, counts.Grid.Places.Length).Where(place => counts.Grid.Places[place].Level == Level.Gu)];
    }

    /// <summary>The lines that give something away by what their own figures tell.</summary>
    public IReadOnlyList<int> Alone() => alone = [.. alone.Where(line => Tightness.IsTight(line, counts, lines, told, told))];

    /// <summary>The lines to close because of what follows from all together, to anybody or to somebody who knows a place from his own work.</summary>
    public IReadOnlyList<int> Together(Proof proof)
    {
        proof.Restart();
        insiders ??= [.. Enumerable.Range(0, lines.Count).Where(line => lines.Axes[line] == Axis.Place && asked[lines.Slots[line]] && (lines.Stages[line] == stage || HasNews(line)))];
        insiders = [.. insiders.Where(line => Tightness.IsTight(line, counts, lines, deduction.Ranges, told))];
        small = [.. small.Where(count => Tightness.IsNarrow(count, counts, deduction.Ranges))];
        int[] open = [.. small.Select(proof.OfCount).Concat(insiders.Select(proof.OfLine)).Distinct()];
        if (open.Length > 0)
        {
            return open;
        }

        var found = gus.Select(gu => (Gu: gu, Lines: Supervisor(gu, proof))).Where(g => g.Lines.Count > 0).ToList();
        gus = [.. found.Select(g => g.Gu)];
        return [.. found.SelectMany(g => g.Lines).Distinct()];
    }

    /// <summary>Whether the stage tells more of any count of a line of an earlier one.</summary>
    private bool HasNews(int line)
    {
        foreach (var part in lines.PartsOf(line))
        {
            if (IsNews(part))
            {
                return true;
            }
        }

        return IsNews(lines.Wholes[line]);
    }

    private bool IsNews(int count) => deduction.Ranges[count] != before[count];

    /// <summary>
    /// A gu's supervisor knows its figures exactly, and can work on from there: he has to stay in doubt about other gus' small
    /// counts, and about their amounts as much as anybody. Their dongs are rounded for him and others alike.
    /// </summary>
    private HashSet<int> Supervisor(int gu, Proof proof)
    {
        var found = new HashSet<int>();
        deduction.Knowing(counts.OfPlace(gu, stage), counts.Values, counts.OfDongs, known =>
        {
            foreach (var count in known)
            {
                if (counts.PlaceOf(count) != gu && counts.OfGu(count) && deduction.Ranges[count].Width < counts.InsidersNeed(count))
                {
                    found.Add(proof.OfCount(count));
                }
            }
        });
        return found;
    }
}
