namespace DongHaeng.Samples.Centers.Faults;

/// <summary>A way in which a delivery goes wrong.</summary>
/// <param name="Id">Its name in the catalogue, such as personal_telephone.</param>
/// <param name="About">What is wrong, in a sentence.</param>
/// <param name="Outcome">What becomes of a delivery with this fault alone.</param>
/// <param name="Reasons">
/// The code that ingest gives: of the rows set aside where it is taken, of the file where it is refused, of the failure where it is
/// not taken in. Several where any is right; none where nothing is wrong after all.
/// </param>
public sealed record FaultKind(string Id, string About, Outcome Outcome, params IReadOnlyList<string> Reasons)
{
    /// <summary>Whether it concerns single rows.</summary>
    public bool OfRows => Outcome == Outcome.Taken && Reasons.Count > 0;

    /// <summary>Breaks a draft; false where the draft has nothing that can go wrong in this way, and is unchanged.</summary>
    internal Func<Draft, bool> Put { get; init; } = _ => true;

    /// <summary>Which dialects can carry it; it changes the draft's dialect before anything is written.</summary>
    internal Func<Exports.Dialect, Exports.Dialect> Needs { get; init; } = d => d;
}
