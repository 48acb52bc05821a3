using CsvHelper;

namespace DongHaeng.Ingest.Formats;

/// <summary>How delimited text is read.</summary>
internal static class Delimited
{
    /// <summary>The delimiters that centers' systems use, the usual one first.</summary>
    public static readonly IReadOnlyList<char> Known = [',', ';', '\t'];

    private static readonly Dictionary<char, CsvReaderOptions> Options = Known.ToDictionary(c => c, c => new CsvReaderOptions
    {
        Separator = c,
        HasHeader = false, // the heading row is looked for
        MalformedData = CsvMalformedDataHandling.Throw,
        TrackLineNumbers = true,
    });

    /// <summary>Cells between a delimiter, quoted as RFC 4180 says.</summary>
    public static CsvReaderOptions By(char delimiter) => Options[delimiter];
}
