namespace DongHaeng.Ingest.Formats.Archives;

/// <summary>Why a file is refused before its rows are read, in words for the center that quote none of its content.</summary>
/// <param name="Code">archive or workbook.</param>
/// <param name="Ko">In Korean: what is wrong and what to do.</param>
/// <param name="En">The same in English.</param>
public sealed record FormatRefusal(string Code, string Ko, string En);
