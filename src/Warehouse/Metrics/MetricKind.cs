namespace DongHaeng.Warehouse.Metrics;

/// <summary>How a figure is made of its parts.</summary>
public enum MetricKind
{
    /// <summary>Events counted.</summary>
    Count,

    /// <summary>Amounts added.</summary>
    Sum,

    /// <summary>Numerator over denominator, the one a part of the other, in %.</summary>
    Proportion,

    /// <summary>What other metrics count, for each of something that adds up over places and months: a center's month, a person's month of work.</summary>
    Rate,

    /// <summary>An amount for each case: a sum by the number of its records, with how much the records vary.</summary>
    Mean,

    /// <summary>Median of days from two histograms: ended, and still open (Kaplan–Meier).</summary>
    Days,
}
