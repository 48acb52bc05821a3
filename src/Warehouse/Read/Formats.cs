namespace DongHaeng.Warehouse.Read;

/// <summary>What is known of each form of file besides how it is written.</summary>
public static class Formats
{
    /// <summary>All of them, the most used first.</summary>
    public static readonly IReadOnlyList<Format> All = Enum.GetValues<Format>();

    /// <summary>How addresses and options write it, and file names end: csv.</summary>
    public static string Word(this Format format) => format.ToString().ToLowerInvariant();

    /// <summary>How pages call it.</summary>
    public static string Title(this Format format) => format switch
    {
        Format.Xlsx => "Excel",
        Format.Arrow or Format.Parquet => format.ToString(),
        _ => format.ToString().ToUpperInvariant(),
    };

    /// <summary>Its media type.</summary>
    public static string MediaType(this Format format) => format switch
    {
        Format.Csv => "text/csv; charset=utf-8",
        Format.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Format.Json => "application/json; charset=utf-8",
        Format.Arrow => "application/vnd.apache.arrow.stream",
        Format.Parquet => "application/vnd.apache.parquet",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such form of file."),
    };

    /// <summary>The words of all, put together.</summary>
    public static string Words(string between) => string.Join(between, All.Select(Word));

    /// <summary>The form that a word means; null for none.</summary>
    public static Format? Find(string word) => All.Where(f => f.Word() == word.ToLowerInvariant()).Select(f => (Format?)f).FirstOrDefault();
}
