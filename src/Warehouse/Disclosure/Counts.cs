using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Disclosure;

/// <summary>
/// The counts behind the figures of some periods: of counts and sums one a figure, of shares and days three: those counted
/// (0), the rest (1), and all (2). Where a grid has both, counts and sums leave two unused. A count's number is that of its figure among these periods, times how many a figure has, and which it is.
/// </summary>
internal sealed class Counts
{
    /// <summary>Counts below this are protected.</summary>
    public const int Small = 8;

    /// <summary>How many of a figure's counts are those counted, the rest, and all.</summary>
    public const int Counted = 0, Rest = 1, All = 2;

    private readonly Figures figures;
    private readonly int perPeriod;

    /// <summary>The counts of periods, given by their numbers in the grid.</summary>
    public Counts(Figures figures, int[] periods)
    {
        this.figures = figures;
        Periods = periods;
        PerFigure = Grid.Sheets.Max(s => s.CountsPerFigure);
        perPeriod = Grid.Places.Length * Grid.Pieces * PerFigure;
        Values = new long[periods.Length * perPeriod];
        Needs = new long[Values.Length];
        Tells = new bool[Values.Length];
        OfDongs = new bool[Values.Length];
        for (var count = 0; count < Values.Length; count++)
        {
            var (figure, which) = (FigureOf(count), count % PerFigure);
            OfDongs[count] = OfDong(count);
            if (which < Grid.SheetOf(PieceOf(count)).CountsPerFigure)
            {
                Values[count] = Value(figure, which);
                Needs[count] = Need(figure, Values[count]);
                Tells[count] = Told(figure, which);
            }
        }
    }

    /// <summary>Where the figures stand.</summary>
    public Grid Grid => figures.Grid;

    /// <summary>The numbers of the periods in the grid.</summary>
    public int[] Periods { get; }

    /// <summary>How many counts a figure has.</summary>
    public int PerFigure { get; }

    /// <summary>What each comes to.</summary>
    public long[] Values { get; }

    /// <summary>How wide the range has to stay that is left for it: three, which are four values, for a small count; a fifth of an amount that few records make up; 0 where it is not small.</summary>
    public long[] Needs { get; }

    /// <summary>Whether anything tells it (Read/Gate/Judgement.cs shows by the same rules).</summary>
    public bool[] Tells { get; }

    /// <summary>Which are of dongs.</summary>
    public bool[] OfDongs { get; }

    /// <summary>To what a count is rounded: an amount in its smallest unit, others to five.</summary>
    public long Step(int count) => MetricOf(count) is { Kind: MetricKind.Sum } metric ? 5 * metric.DivideBy : 5;

    /// <summary>Whose count it is.</summary>
    public Metric MetricOf(int count) => Grid.SheetOf(PieceOf(count)).Metric;

    /// <summary>The piece of a count.</summary>
    public int PieceOf(int count) => count / PerFigure % Grid.Pieces;

    /// <summary>Whether a count is of a metric's whole, and of no category.</summary>
    public bool IsTotal(int count) => Grid.SheetOf(PieceOf(count)).First == PieceOf(count);

    /// <summary>The number of a count.</summary>
    /// <param name="slot">Which of the periods.</param>
    /// <param name="place">The place's number.</param>
    /// <param name="piece">The piece's number.</param>
    /// <param name="which">Which of the figure's counts.</param>
    public int At(int slot, int place, int piece, int which) => (((((slot * Grid.Places.Length) + place) * Grid.Pieces) + piece) * PerFigure) + which;

    /// <summary>The number of a count's figure in the grid.</summary>
    public int FigureOf(int count) => (count / PerFigure) + ((Periods[count / perPeriod] - (count / perPeriod)) * Grid.Places.Length * Grid.Pieces);

    /// <summary>The period of a count.</summary>
    public Period PeriodOf(int count) => Grid.Periods[Periods[count / perPeriod]];

    /// <summary>The counts of a figure.</summary>
    public IEnumerable<int> Of(int figure)
    {
        var (period, place, piece) = Grid.Where(figure);
        return Enumerable.Range(At(Array.IndexOf(Periods, period), place, piece, 0), PerFigure);
    }

    /// <summary>The place of a count.</summary>
    public int PlaceOf(int count) => count / (Grid.Pieces * PerFigure) % Grid.Places.Length;

    /// <summary>
    /// Whether something of a period is still to be looked for at a stage: not where the period of that length that it lies in
    /// is settled, because what is sealed at a stage follows from that period alone.
    /// </summary>
    public bool IsAsked(int slot, Grain stage)
    {
        return Holder(slot, stage) is >= 0 and var holder && !figures.Settled[Periods[holder]];
    }

    /// <summary>Which of the periods is so long and is, or holds, another; -1 for none.</summary>
    public int Holder(int slot, Grain grain)
    {
        var period = Grid.Periods[Periods[slot]];
        return Array.FindIndex(Periods, p => Grid.Periods[p].Grain == grain && (Grid.Periods[p] == period || Grid.Periods[p].Holds(period)));
    }

    /// <summary>In which of the periods a count stands.</summary>
    public int SlotOf(int count) => count / perPeriod;

    /// <summary>All counts of a place in periods that are asked at a stage, where it sent anything.</summary>
    public IEnumerable<int> OfPlace(int place, Grain stage) => Enumerable.Range(0, Periods.Length)
        .Where(slot => IsAsked(slot, stage) && Reported(slot, place))
        .SelectMany(slot => Enumerable.Range(At(slot, place, 0, 0), Grid.Pieces * PerFigure));

    /// <summary>Whether a count is one of a dong, which are always rounded.</summary>
    public bool OfDong(int count) => Grid.Places[PlaceOf(count)].Level == Level.Dong;

    /// <summary>Whether a count is one of a gu.</summary>
    public bool OfGu(int count) => Grid.Places[PlaceOf(count)].Level == Level.Gu;

    /// <summary>How wide the range has to stay for somebody who knows a gu's figures exactly: of small counts two values, of amounts what all others need.</summary>
    public long InsidersNeed(int count) => MetricOf(count).Kind == MetricKind.Sum ? Needs[count] : Math.Min(Needs[count], 1);

    /// <summary>Whether a figure is shown exactly where nothing seals it: the city and gus where no count is small.</summary>
    public bool IsExact(int figure) => Grid.Places[Grid.Where(figure).Place].Level != Level.Dong && Told(figure, All);

    /// <summary>Whether the place sent anything.</summary>
    public bool Reported(int slot, int place) => figures.Reported[(Periods[slot] * Grid.Places.Length) + place];

    private bool Told(int figure, int which)
    {
        var (x, all) = (figures.Numerator[figure], figures.Denominator[figure]);
        return Kind(figure) switch
        {
            MetricKind.Count => x >= Small,
            MetricKind.Sum => figures.Cases[figure] >= Small,
            MetricKind.Days when which == All => x >= Small,
            _ => Math.Min(x, all - x) >= Small,
        };
    }

    private long Value(int figure, int which) => which switch
    {
        Counted => figures.Numerator[figure],
        Rest => figures.Denominator[figure] - figures.Numerator[figure],
        _ => figures.Denominator[figure],
    };

    private MetricKind Kind(int figure) => Grid.SheetOf(figure % Grid.Pieces).Metric.Kind;

    private long Need(int figure, long value) => Grid.SheetOf(figure % Grid.Pieces).Metric is { Kind: MetricKind.Sum } metric
        ? figures.Cases[figure] < Small ? Math.Max(5 * metric.DivideBy, value / 5) : 0
        : value < Small ? 3 : 0;
}
