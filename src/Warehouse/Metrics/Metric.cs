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

    /// <summary>By what a sum is divided to come to its unit: 1,000 from won to thousand won.</summary>
    public required long DivideBy { get; init; }

    /// <summary>What kind of figure it is.</summary>
    public required MetricKind Kind { get; init; }

    /// <summary>The shortest period that it makes sense for: day, week, month or wave.</summary>
    public required string SmallestPeriod { get; init; }

    /// <summary>Breakdown id to the dataset and column whose codes it splits by.</summary>
    public required IReadOnlyList<Breakdown> Breakdowns { get; init; }

    /// <summary>Which direction is wanted.</summary>
    public required Direction Good { get; init; }

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

    /// <summary>ordinary or public.</summary>
    public required string Sensitivity { get; init; }

    /// <summary>For how many months after its own a month's figures still move: late records come in, and what was open is followed.</summary>
    public required int LookbackMonths { get; init; }

    /// <summary>Which months' figures a record may change.</summary>
    public required Reach Reach { get; init; }

    /// <summary>What it has meant since when.</summary>
    public required IReadOnlyList<MetricVersion> Versions { get; init; }

    /// <summary>Who answers for the definition.</summary>
    public required string Owner { get; init; }

    /// <summary>When the definition was last looked over.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>The SELECT that gives dong, cohort date, breakdowns and parts.</summary>
    public required string Select { get; init; }
}
