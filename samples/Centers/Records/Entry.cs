namespace DongHaeng.Samples.Centers.Records;

/// <summary>A record in a center's system with all its states, the oldest first.</summary>
/// <param name="States">By the time of their recording.</param>
internal sealed record Entry(IReadOnlyList<Row> States)
{
    /// <summary>How many of its states are known at a moment.</summary>
    public int KnownAt(DateTime moment)
    {
        var known = States.Count;
        while (known > 0 && States[known - 1].RecordedAt > moment)
        {
            known--;
        }

        return known;
    }
}
