namespace DongHaeng.Warehouse.Statistics;

/// <summary>A place's rate as it would be if the place had the city's mix of ages, in the metric's unit; or why there is none.</summary>
/// <param name="Value">The rate; null where there is none.</param>
/// <param name="Limits">Its 95 % interval; null where there is none.</param>
/// <param name="Why">Why there is none; null where there is one.</param>
public sealed record Standardised(double? Value, Interval? Limits, Unstandardised? Why)
{
    private const long LeastEvents = 10;
    private const long KnownOf = 20; // one event in so many may lack an age
    private const double Rounding = .001; // residents of all ages are whole numbers, those of a band are not

    /// <summary>
    /// The directly standardised rate of a place (<see cref="StandardisedRate"/>). Events whose age is not known, one in twenty at most,
    /// are taken to be spread over the ages as the others are.
    /// </summary>
    /// <param name="events">All events of the place, with an age or without.</param>
    /// <param name="residents">Residents of all ages, month by month, as the crude rate has them.</param>
    /// <param name="strata">For each age band the events, the place's residents and the city's, month by month.</param>
    /// <param name="per">For how many residents the rate is told.</param>
    public static Standardised Of(long events, double residents, IReadOnlyList<Stratum> strata, double per)
    {
        var known = strata.Sum(s => s.Events);
        if (events < LeastEvents)
        {
            return None(Unstandardised.TooFew);
        }

        if (KnownOf * (events - known) > events)
        {
            return None(Unstandardised.AgesUnknown);
        }

        if (known < LeastEvents)
        {
            return None(Unstandardised.TooFew);
        }

        var scale = per * events / known;
        return Math.Abs(strata.Sum(s => s.People) - residents) <= Rounding * residents && StandardisedRate.Of(strata, Confidence.P95) is { Limits: { } limits } rate
            ? new(scale * rate.Value, new Interval(scale * limits.Lower, scale * limits.Upper), null)
            : None(Unstandardised.NoResidents);
    }

    /// <summary>None, and why.</summary>
    public static Standardised None(Unstandardised why) => new(null, null, why);
}
