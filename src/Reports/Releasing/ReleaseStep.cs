using DongHaeng.Ops.Releases;

namespace DongHaeng.Reports.Releasing;

/// <summary>What becomes of an edition now.</summary>
/// <param name="Ground">On what ground it goes out; null where it waits.</param>
/// <param name="Lacks">What is missing, of what its plan asks for.</param>
/// <param name="Waits">For what it waits, in words for the operator; null where it goes out.</param>
/// <param name="Late">Whether its deadline has passed while it waits.</param>
public sealed record ReleaseStep(ReleaseGround? Ground, Lacking Lacks, string? Waits, bool Late = false);
