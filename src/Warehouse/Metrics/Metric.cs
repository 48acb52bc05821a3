using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Metrics;

/// <summary>A figure as the header of its file in sql/metrics declares it.</summary>
public sealed record Metric
{
    /// <summary>The file's name.</summary>
    public required string Id { get; init; }

    /// <summary>Korean name.</summary>
    public required string Ko { get; init; }

    /// <summary>English name.</summary>
    public required string En { get; init; }

    /// <summary>The part of the centers' work that it is about: one of <see cref="MetricThemes.All"/>.</summary>
    public required string Theme { get; init; }

    /// <summary>Unit in Korean: 건, %, 일, 천원.</summary>
    public required string UnitKo { get; init; }

    /// <summary>Unit in English.</summary>
    public required string UnitEn { get; init; }

    /// <summary>By what a sum, a mean, or the denominator of a rate, is divided to come to its unit: 1,000 from won to thousand won, 100 from hundredths of a post to posts.</summary>
    public required long DivideBy { get; init; }

    /// <summary>What kind of figure it is.</summary>
    public required MetricKind Kind { get; init; }

    /// <summary>
    /// Of a rate the metrics that it is of, which are counts or sums; none for all other kinds. Its own SELECT gives what it is for
    /// each of. So a rate tells no more of a count than the metrics of that count do. Of a mean the sum that it is of and the count
    /// of the same records, in this order; its own SELECT gives the amount of each record, from which follows how much they vary.
    /// </summary>
    public required IReadOnlyList<string> Of { get; init; }

    /// <summary>Of a rate of how many it is told at least to whom not everything is told exactly, in the numbers of its SELECT; 0 for all other kinds.</summary>
    public required long Fewest { get; init; }

    /// <summary>
    /// Of a rate of residents the breakdown of its counts whose categories are age bands that residents have too: comparisons show
    /// beside it what it would be if every place had the city's mix of ages. Null for none.
    /// </summary>
    public string? StandardisedBy { get; init; }

    /// <summary>
    /// Whether each person or household counts once a year, in the month in which it first appears: a year's figure, and that
    /// of the year to date, are then the number of different ones.
    /// </summary>
    public required bool OnceAYear { get; init; }

    /// <summary>The shortest period that it makes sense for: day, week, month or wave.</summary>
    public required string SmallestPeriod { get; init; }

    /// <summary>Breakdown id to the dataset and column whose codes it splits by.</summary>
    public required IReadOnlyList<Breakdown> Breakdowns { get; init; }

    /// <summary>Which direction is wanted.</summary>
    public required Direction Good { get; init; }

    /// <summary>
    /// The share that a count should move, which comparisons show in the next column: visits beside what became of them. Null
    /// for none. A count that rises alone raises a question.
    /// </summary>
    public string? Beside { get; init; }

    /// <summary>
    /// Of a share or a median the indicator of the gus' plans whose targets stand beside it; null for none. What is reached of
    /// targets of counts and sums is a rate of its own: those add up over months and places.
    /// </summary>
    public string? Target { get; init; }

    /// <summary>Why it matters, Korean.</summary>
    public required string WhyKo { get; init; }

    /// <summary>Why it matters, English.</summary>
    public required string WhyEn { get; init; }

    /// <summary>What to beware of, Korean.</summary>
    public required string PitfallsKo { get; init; }

    /// <summary>What to beware of, English.</summary>
    public required string PitfallsEn { get; init; }

    /// <summary>The datasets that it is counted from.</summary>
    public required IReadOnlyList<string> Datasets { get; init; }

    /// <summary>The same as one text, <c>population+universal_visit</c>: metrics of the same datasets are as complete as one another.</summary>
    public string DatasetKey => string.Join('+', Datasets.Order(StringComparer.Ordinal));

    /// <summary>Which of its counts other metrics tell of the same records too; the audit holds them against each other. It is enough that one of two says so.</summary>
    public required IReadOnlyList<SameRecords> Same { get; init; }

    /// <summary>ordinary, public or protected.</summary>
    public required string Sensitivity { get; init; }

    /// <summary>Whether it is about care crises (돌봄위기): a dong's figures are for its head and its gu's supervisor alone (docs/disclosure.md).</summary>
    public bool IsProtected => Sensitivity == "protected";

    /// <summary>For how many months after its own a month's figures still move: late records come in, and what was open is followed.</summary>
    public required int LookbackMonths { get; init; }

    /// <summary>
    /// How many months may lie between a record and the month whose figures it changes: 0 where it counts in its own. The
    /// SELECT leaves out what is further apart, so that what a night brought need not be looked for in all years.
    /// </summary>
    public required int ReachMonths { get; init; }

    /// <summary>What it has meant since when.</summary>
    public required IReadOnlyList<MetricVersion> Versions { get; init; }

    /// <summary>Who answers for the definition.</summary>
    public required string Owner { get; init; }

    /// <summary>When the definition was last looked over.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>The SELECT that gives dong, cohort date, breakdowns and parts.</summary>
    public required string Select { get; init; }

    /// <summary>Whether it is in per cent: its differences are then in percentage points.</summary>
    public bool InPercent => UnitKo == "%";

    /// <summary>Whether it is told by wave of the detection system (발굴차수): a record counts in the first month of its wave.</summary>
    public bool ByWave => SmallestPeriod == "wave";

    /// <summary>The shortest periods of which there are figures for everybody; days and weeks are for few (<see cref="Read.Gate.Rights.ToDays"/>).</summary>
    public Grain Shortest => ByWave ? Grain.Wave : Grain.Month;

    /// <summary>The lengths of period of which there are figures, the shortest first.</summary>
    public IReadOnlyList<Grain> Grains => [.. Enum.GetValues<Grain>().Where(Knows)];

    /// <summary>Why there are no figures of some periods, and of which there are.</summary>
    /// <param name="grain">How long they are.</param>
    public string WhyNot(Grain grain) => Periods.OfDays(grain)
        ? $"The metric {Id} is not told by {grain.ToString().ToLowerInvariant()}: {WhyNoDays}. Ask for it by {(ByWave ? "wave or year" : SmallestPeriod == "week" ? "week, month or longer" : "month or longer")}."
        : ByWave
        ? $"The metric {Id} is told by wave of the detection system: ask for it by wave or year."
        : grain == Grain.Wave ? $"The metric {Id} is not told by wave of the detection system: ask for it by month or longer."
        : OnceAYear
        ? $"The metric {Id} counts each once a year, so that twelve months of two years would count some twice: ask for it by month, quarter, half, year or year to date."
        : $"The metric {Id} is a median, which months do not add up to: ask for it by month, quarter, half or year.";

    /// <summary>
    /// Whether there are figures of so long periods: waves and months do not add up to each other, months do not add up to a median of theirs, and in twelve months of two
    /// years who counts once a year would count twice.
    /// </summary>
    public bool Knows(Grain grain) => grain switch
    {
        Grain.Day => SmallestPeriod == "day",
        Grain.Week => SmallestPeriod is "day" or "week",
        Grain.Wave => ByWave,
        Grain.Year => true,
        _ when ByWave => false,
        Grain.ToDate => Kind != MetricKind.Days,
        Grain.Rolling => Kind != MetricKind.Days && !OnceAYear,
        _ => true,
    };

    private string WhyNoDays => ByWave ? "it is told by wave of the detection system"
        : SmallestPeriod == "week" ? "single days of it say too little"
        : OnceAYear ? "it counts each once a year"
        : IsProtected ? "single days of protected records would point at people"
        : Kind switch
        {
            MetricKind.Days => "it is a median, which days do not add up to",
            MetricKind.Mean => "a day has too few records for a mean",
            MetricKind.Rate => "what it is for each of is known by month",
            _ => "its results come in over weeks, or its records are too few",
        };
}
