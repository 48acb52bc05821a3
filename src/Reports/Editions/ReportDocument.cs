using DongHaeng.Figures.Words;
using DongHaeng.Reports.Layout;

namespace DongHaeng.Reports.Editions;

/// <summary>What a report says, before it is set as a PDF or as a workbook.</summary>
/// <param name="Title">Its title, on every page but the first.</param>
/// <param name="Language">The language that it is written in.</param>
/// <param name="WrittenAt">The time that stands in the file.</param>
/// <param name="Opening">The top of its first page: head, facts and cards.</param>
/// <param name="Sections">Its sections in order: Ⅰ 개요 to Ⅴ 향후계획 and what is annexed.</param>
/// <param name="Foot">The foot of each page.</param>
public sealed record ReportDocument(
    string Title, Language Language, DateTimeOffset WrittenAt, Action<Flow> Opening, IReadOnlyList<Section> Sections, string Foot)
{
    /// <summary>From which snapshot and for which order its figures were read; the codes of its tables are made of it.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>What the workbook says of the whole report: name and value, such as 기준일 and 2024-11-01.</summary>
    public required IReadOnlyList<(string Name, string Value)> Facts { get; init; }
}
