namespace DongHaeng.Ingest.Rounds;

/// <summary>What was destroyed because it had been kept for as long as it may be.</summary>
/// <param name="Before">The first day that is kept.</param>
/// <param name="Files">Landed files, all of whose days lie before.</param>
/// <param name="Facts">Records of days before.</param>
/// <param name="Rejects">Lines of the quarantine.</param>
public sealed record Destroyed(DateOnly Before, int Files, long Facts, long Rejects)
{
    /// <summary>Whether anything was.</summary>
    public bool Any => Files > 0 || Facts > 0 || Rejects > 0;
}
