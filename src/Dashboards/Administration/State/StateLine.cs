namespace DongHaeng.Dashboards.Administration.State;

/// <summary>How a part of the installation stands.</summary>
/// <param name="Part">Which.</param>
/// <param name="Text">A version; null for none.</param>
/// <param name="Bytes">A size; null for none.</param>
/// <param name="There">Whether it is there at all.</param>
/// <param name="Attend">Whether it needs a person.</param>
public sealed record StateLine(StatePart Part, string? Text = null, long? Bytes = null, bool There = true, bool Attend = false);
