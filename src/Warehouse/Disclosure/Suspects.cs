using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Disclosure;

/// <summary>What has not been found safe yet: lines, counts, and gus whose supervisors may work something out.</summary>
internal sealed class Suspects
{
    private readonly Counts counts;
    private readonly Lines lines;
    private readonly Ranges told;
    private List<int> alone;
    private List<int> insiders;
    private List<int> small;
    private List<int> gus;

    /// <summary>At first everything is.</summary>
    public Suspects(Counts counts, Lines lines, Ranges told)
    {
        (this.counts, this.lines, this.told) = (counts, lines, told);
        alone = [.. Enumerable.Range(0, lines.Count)];
        insiders = [.. alone.Where(line => lines.Axes[line] == Axis.Place)];
        small = [.. Enumerable.Range(0, counts.Values.Length).Where(count => counts.Needs[count] > 0)];
        gus = [.. Enumerable.Range(0, counts.Grid.Places.Length).Where(place => counts.Grid.Places[place].Level == Level.Gu)];
    }

    /// <summary>The lines that give something away by what their own figures tell.</summary>
    public IReadOnlyList<int> Alone() => alone = [.. alone.Where(line => Tightness.IsTight(line, counts, lines, told, told))];

    /// <summary>The lines to close because of what follows from all together, to anybody or to somebody who knows a place from his own work.</summary>
    public IReadOnlyList<int> Together(Deduction deduction, Proof proof)
    {
        small = [.. small.Where(count => Tightness.IsNarrow(count, counts, deduction.Ranges))];
        insiders = [.. insiders.Where(line => Tightness.IsTight(line, counts, lines, deduction.Ranges, told))];
        int[] open = [.. small.Select(proof.OfCount).Concat(insiders.Select(proof.OfLine)).Distinct()];
        if (open.Length > 0)
        {
            return open;
        }

        var found = gus.Select(gu => (Gu: gu, Lines: Supervisor(gu, deduction, proof))).Where(g => g.Lines.Count > 0).ToList();
        gus = [.. found.Select(g => g.Gu)];
        return [.. found.SelectMany(g => g.Lines).Distinct()];
    }

    /// <summary>
    /// A gu's supervisor knows its figures exactly, and can work on from there: he has to stay in doubt about other gus' small
    /// counts, and about their amounts as much as anybody. Their dongs are rounded for him and others alike.
    /// </summary>
    private HashSet<int> Supervisor(int gu, Deduction deduction, Proof proof)
    {
        var found = new HashSet<int>();
        deduction.Knowing(counts.Of(gu), counts.Values, count => !counts.OfDong(count), known =>
        {
            foreach (var count in known)
            {
                if (counts.PlaceOf(count) != gu && deduction.Ranges.High[count] - deduction.Ranges.Low[count] < counts.InsidersNeed(count))
                {
                    found.Add(proof.OfCount(count));
                }
            }
        });
        return found;
    }
}
