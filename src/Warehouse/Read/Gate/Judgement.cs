using DongHaeng.Warehouse.Metrics;

namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>
/// Third part of the gate, which rounds: what of a cell is let through. Where a count is under 8, or a line of parts and
/// whole would give one away (src/Warehouse/Disclosure), nothing that tells it is.
/// </summary>
/// <param name="Status">Why it shows what it shows.</param>
/// <param name="Value">The figure in the metric's unit; null unless shown or rounded.</param>
/// <param name="Numerator">As in <see cref="MetricRow"/>.</param>
/// <param name="Denominator">As in <see cref="MetricRow"/>.</param>
internal readonly record struct Judgement(CellStatus Status, double? Value, long? Numerator, long? Denominator)
{
    /// <summary>As in <see cref="MetricRow"/>.</summary>
    public double? Deviation { get; init; }

    private const int Small = Disclosure.Counts.Small;
    private const int Step = 5;

    /// <summary>The judgement of a cell.</summary>
    /// <param name="metric">Whose cell.</param>
    /// <param name="parts">What it is made of.</param>
    /// <param name="guard">How it is kept from telling too much.</param>
    /// <param name="reported">Whether any file that it rests on has come.</param>
    public static Judgement Of(Metric metric, Parts parts, Guard guard, bool reported)
    {
        var status = StatusOf(metric.Kind, parts, guard, reported);
        long? denominator = metric.Kind is MetricKind.Proportion or MetricKind.Days ? parts.Denominator : null;
        var (exact, rounded) = (status == CellStatus.Shown || (status == CellStatus.NoValue && !guard.Rounding), status is CellStatus.Rounded or CellStatus.NoValue);
        // Of days, how many were met is not told where few still wait.
        var fewWait = guard.On && metric.Kind == MetricKind.Days && parts.Denominator - parts.Numerator < Small;
        long? shown = fewWait ? null : exact ? parts.Numerator : rounded ? Nearest(parts.Numerator, metric.Kind == MetricKind.Sum ? Step * metric.DivideBy : Step) : null;
        long? of = exact ? denominator : rounded && denominator is { } all ? Nearest(all, Step) : null;
        return new(status, ValueOf(metric, status, exact ? parts.Numerator : shown, of, parts.MedianDoubled), shown, of);
    }

    /// <summary>The judgement of a rate: it shows what its counts show, for each of something public.</summary>
    /// <param name="metric">Whose cell.</param>
    /// <param name="counts">The judgements of the counts that it is of.</param>
    /// <param name="own">For how many, as the metric's records say it (the denominator), and in how many months of dongs that number is unsteady (the numerator).</param>
    /// <param name="level">The size of the place: an unsteady number does no harm among many.</param>
    /// <param name="precision">How precisely it is seen: to whom not all is shown, no rate of few is.</param>
    /// <param name="reported">Whether any file that it rests on has come.</param>
    public static Judgement OfRate(Metric metric, ReadOnlySpan<Judgement> counts, Parts own, Level level, Precision precision, bool reported)
    {
        var (each, count) = (own.Denominator, 0L);
        var (notReported, untold, rounded) = (!reported, false, false);
        foreach (var one in counts)
        {
            notReported |= one.Status == CellStatus.NotReported;
            untold |= one.Numerator == null;
            rounded |= one.Status == CellStatus.Rounded;
            count += one.Numerator ?? 0;
        }

        var status = notReported ? CellStatus.NotReported
            : untold ? CellStatus.Withheld
            : each == 0 || (level == Level.Dong && own.Numerator > 0) ? CellStatus.NoValue
            : precision != Precision.Exact && each < metric.Fewest ? CellStatus.Withheld
            : rounded ? CellStatus.Rounded : CellStatus.Shown;
        long? told = status is CellStatus.Shown or CellStatus.Rounded or CellStatus.NoValue ? count : null;
        return new(status, status == CellStatus.NoValue ? null : (double?)told * metric.DivideBy / each, told, each);
    }

    /// <summary>
    /// The judgement of a mean: it shows what its sum and its count show, the one by the other. How much the amounts vary is told of
    /// exact figures only: beside a sum and a number of few it would tell the single amounts.
    /// </summary>
    /// <param name="metric">Whose cell.</param>
    /// <param name="sum">The judgement of the sum.</param>
    /// <param name="count">The judgement of the count of the same records.</param>
    /// <param name="deviation">The standard deviation of the amounts; null where it is not known.</param>
    /// <param name="precision">How precisely it is seen.</param>
    /// <param name="reported">Whether any file that it rests on has come.</param>
    public static Judgement OfMean(Metric metric, Judgement sum, Judgement count, double? deviation, Precision precision, bool reported)
    {
        var status = !reported || sum.Status == CellStatus.NotReported || count.Status == CellStatus.NotReported ? CellStatus.NotReported
            : sum.Numerator == null || count.Numerator == null ? CellStatus.Withheld
            : count.Numerator == 0 ? CellStatus.NoValue
            : sum.Status == CellStatus.Rounded || count.Status == CellStatus.Rounded ? CellStatus.Rounded : CellStatus.Shown;
        var (told, shown) = (status is CellStatus.Shown or CellStatus.Rounded or CellStatus.NoValue, status is CellStatus.Shown or CellStatus.Rounded);
        return new(status, shown ? (double?)sum.Numerator / metric.DivideBy / count.Numerator : null, told ? sum.Numerator : null, told ? count.Numerator : null)
        {
            Deviation = status == CellStatus.Shown && precision == Precision.Exact ? deviation / metric.DivideBy : null,
        };
    }

    /// <summary>
    /// The judgement of a day or week: as it is to who sees exact figures, nothing to all others. Where not all has come of a
    /// dong's month, nobody knows whether a day without a record is one without events.
    /// </summary>
    /// <param name="metric">Whose cell.</param>
    /// <param name="parts">What it is made of.</param>
    /// <param name="level">The size of the place.</param>
    /// <param name="precision">How precisely it is seen.</param>
    /// <param name="reported">Whether any file of its months has come.</param>
    /// <param name="came">What came of what its months rest on.</param>
    public static Judgement OfDays(Metric metric, Parts parts, Level level, Precision precision, bool reported, Arrivals came) =>
        precision != Precision.Exact ? new(CellStatus.Withheld, null, null, null)
            : Of(metric, parts, new(false, false, false), reported && !(level == Level.Dong && came.Received < came.Expected && parts is { Numerator: 0, Denominator: 0 }));

    /// <summary>The judgement of a figure on today's map of a dong that was made or made smaller since: exact viewers see what is carried over, all others nothing.</summary>
    /// <param name="metric">Whose cell.</param>
    /// <param name="undeclared">Whether for any month no share is declared.</param>
    /// <param name="precision">How precisely it is seen.</param>
    /// <param name="reported">Whether any file that it rests on has come.</param>
    /// <param name="exact">What is carried over, as they see it who see all.</param>
    public static Judgement OfCarried(Metric metric, bool undeclared, Precision precision, bool reported, Func<Judgement> exact) =>
        !reported ? new(CellStatus.NotReported, null, null, null)
            : undeclared || metric.Kind == MetricKind.Days ? new(CellStatus.NoValue, null, null, null)
            : precision != Precision.Exact ? new(CellStatus.Withheld, null, null, null)
            : exact() is var shown && shown.Status == CellStatus.Shown ? shown with { Status = CellStatus.Estimated } : shown;

    private static CellStatus StatusOf(MetricKind kind, Parts parts, Guard guard, bool reported) => kind switch
    {
        _ when !reported => CellStatus.NotReported,
        _ when guard.Withheld => CellStatus.Withheld,
        MetricKind.Count when guard.On && parts.Numerator < Small => CellStatus.Few,
        MetricKind.Sum when guard.On && parts.Cases < Small => CellStatus.Withheld,
        MetricKind.Proportion when guard.On && Math.Min(parts.Numerator, parts.Denominator - parts.Numerator) < Small => CellStatus.Withheld,
        MetricKind.Days when guard.On && parts.Numerator < Small => CellStatus.Withheld,
        MetricKind.Proportion when parts.Denominator == 0 => CellStatus.NoValue,
        MetricKind.Days when parts.MedianDoubled == null => CellStatus.NoValue,
        _ => guard.Rounding ? CellStatus.Rounded : CellStatus.Shown,
    };

    private static double? ValueOf(Metric metric, CellStatus status, long? numerator, long? denominator, long? medianDoubled) => metric.Kind switch
    {
        _ when status is not (CellStatus.Shown or CellStatus.Rounded) => null,
        MetricKind.Count => numerator,
        MetricKind.Sum => (double?)numerator / metric.DivideBy,
        MetricKind.Proportion => 100.0 * numerator / denominator,
        MetricKind.Days => status == CellStatus.Rounded ? Math.Round(medianDoubled!.Value / 2.0, MidpointRounding.AwayFromZero) : medianDoubled / 2.0,
        _ => throw new ArgumentOutOfRangeException(nameof(metric), metric.Id, "A rate or mean is judged by what it is of."),
    };

    private static long Nearest(long value, long step) => (long)Math.Round(value / (double)step, MidpointRounding.AwayFromZero) * step;
}
