using DongHaeng.Samples.Centers.Records;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>What one record adds to a metric.</summary>
/// <param name="Metric">The metric's id.</param>
/// <param name="Cohort">The day whose period it counts in.</param>
/// <param name="Categories">Its code for each breakdown of the metric, in the order of the header; null or empty where the record has none.</param>
/// <param name="Numerator">Added to the numerator.</param>
/// <param name="Denominator">Added to the denominator; null where the metric has none.</param>
/// <param name="Days">For days how long it took or has taken; null for all other kinds.</param>
internal sealed record Contribution(string Metric, DateOnly Cohort, string?[] Categories, long Numerator, long? Denominator = null, int? Days = null)
{
    /// <summary>Metrics that take several records at once, a function for each theme.</summary>
    private static readonly Func<IReadOnlyList<StandingRecord>, DateOnly, IEnumerable<(Dong Dong, Contribution Part)>>[] Together =
    [
        VisitAnswers.Joined,
        DiscoveryAnswers.Joined,
        CareCrisisAnswers.Joined,
        CaseAnswers.Joined,
        ConferenceAnswers.Joined,
        NeighbourhoodAnswers.Joined,
        ShopAnswers.Joined,
        YearAnswers.Joined,
        ResidentAnswers.Joined,
        PlanAnswers.Joined,
    ];

    /// <summary>All that a record adds by itself, written by hand from the definitions in words of sql/metrics.</summary>
    public static IEnumerable<Contribution> Of(Row row, DateOnly asOf) => row.Sheet.Contract.Id switch
    {
        "poverty_visit" or "universal_visit" => VisitAnswers.Of(row),
        "counsel" => CounselAnswers.Of(row, asOf),
        "discovery" => DiscoveryAnswers.Of(row, asOf),
        "benefit" => BenefitAnswers.Of(row, asOf),
        "care_crisis" => CareCrisisAnswers.Of(row),
        "case" => CaseAnswers.Of(row),
        "conference" => ConferenceAnswers.Of(row),
        "care_sos" => CareSosAnswers.Of(row, asOf),
        "zone_report" => NeighbourhoodAnswers.OfReport(row),
        "staff_month" => NeighbourhoodAnswers.OfStaff(row),
        "tongban_check" => NeighbourhoodAnswers.OfCheck(row),
        "shop" or "donation" or "neighbor_group" or "committee" or "camp" => ResourceAnswers.Of(row),
        "learning" => LearningAnswers.Of(row),
        _ => [], // records that no metric counts by themselves
    };

    /// <summary>All that records add together with others: a listing with its visits, a person's first discovery.</summary>
    public static IEnumerable<(Dong Dong, Contribution Part)> Joined(IReadOnlyList<StandingRecord> records, DateOnly asOf) =>
        Together.SelectMany(answers => answers(records, asOf));

    /// <summary>Whether it is one of the amounts of a mean, which are told apart to see how much they vary.</summary>
    public bool IsAmount { get; init; }

    /// <summary>What a record adds to a mean: its amount, and one to their number.</summary>
    public static Contribution Amount(string metric, DateOnly cohort, string?[] categories, long amount) => new(metric, cohort, categories, amount, 1) { IsAmount = true };

    /// <summary>What a record adds to a share.</summary>
    /// <param name="metric">The metric's id.</param>
    /// <param name="cohort">The day whose period it counts in.</param>
    /// <param name="categories">Its code for each breakdown.</param>
    /// <param name="counts">Whether it counts in the numerator too.</param>
    public static Contribution Share(string metric, DateOnly cohort, string?[] categories, bool counts) => new(metric, cohort, categories, counts ? 1 : 0, 1);
}
