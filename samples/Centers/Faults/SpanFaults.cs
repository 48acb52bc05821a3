namespace DongHaeng.Samples.Centers.Faults;

/// <summary>Files whose declared days or time of making cannot be.</summary>
internal static class SpanFaults
{
    /// <summary>Longer than any center's clock goes before the receiver's by chance.</summary>
    private const int DaysAhead = 75;

    public static IReadOnlyList<FaultKind> All { get; } =
    [
        Of("period_reversed", "Days that end before they begin.", "period", d => d.Span = d.Span with { From = d.Span.To, To = d.Span.From.AddDays(-1) }),
        Of("period_ahead", "Days that end after the file was made.", "period", d => d.Span = d.Span with { To = DateOnly.FromDateTime(d.GeneratedAt).AddDays(20) }),
        Of("period_ancient", "Days before 2014, when the list of places begins.", "period", d => d.Span = d.Span with { From = new DateOnly(2013, 1, 1) }),
        Of("clock", "Made on a day that has not come: the sending computer's clock is wrong.", "clock", d => d.GeneratedAt = d.GeneratedAt.AddDays(DaysAhead)),
    ];

    private static FaultKind Of(string id, string about, string reason, Action<Draft> put) => new(id, about, Outcome.Refused, reason)
    {
        Put = draft =>
        {
            put(draft);
            draft.Stated = (draft.Span.From, draft.Span.To);
            return true;
        },
    };
}
