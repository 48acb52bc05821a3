namespace DongHaeng.Ops.Annotations;

/// <summary>What a person wrote beside a month of a metric's series of a place.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Metric">The metric's id.</param>
/// <param name="UnitId">The place's stable id.</param>
/// <param name="Period">The month or wave that it is about, by its first day as 2024-10-01.</param>
/// <param name="Body">What it says.</param>
/// <param name="AuthorId">Whose it is.</param>
/// <param name="Author">That person's name as shown to others.</param>
/// <param name="CreatedAt">When it was written.</param>
public sealed record Annotation(string Id, string Metric, string UnitId, string Period, string Body, string AuthorId, string Author, DateTimeOffset CreatedAt);
