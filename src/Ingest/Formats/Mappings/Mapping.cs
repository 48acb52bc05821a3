namespace DongHaeng.Ingest.Formats.Mappings;

/// <summary>How some suppliers name a dataset's columns and codes where they do not name them as its contract does.</summary>
public sealed record Mapping
{
    /// <summary>Whose files it is for: ids of centers, gus or the foundation; a gu stands for itself and all its centers.</summary>
    public required IReadOnlySet<string> Suppliers { get; init; }

    /// <summary>The dataset.</summary>
    public required string Dataset { get; init; }

    /// <summary>The contract's column by the supplier's heading, as <see cref="Plain"/> writes it.</summary>
    public IReadOnlyDictionary<string, string> Headings { get; init; } = new Dictionary<string, string>();

    /// <summary>By column, the contract's code by the supplier's.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Codes { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <summary>Headings, as <see cref="Plain"/> writes them, of columns that are dropped unread.</summary>
    public IReadOnlySet<string> Ignored { get; init; } = new HashSet<string>();

    /// <summary>By column that the files lack, the cell that each of their rows has in it.</summary>
    public IReadOnlyDictionary<string, string> Constants { get; init; } = new Dictionary<string, string>();

    /// <summary>By column, how the supplier writes its dates, as .NET writes formats: dd/MM/yyyy.</summary>
    public IReadOnlyDictionary<string, string> Dates { get; init; } = new Dictionary<string, string>();

    /// <summary>A heading without blanks and in small letters, as headings are compared.</summary>
    public static string Plain(string heading) => string.Concat(heading.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();

    /// <summary>The contract's column that stands under a heading; null where the mapping does not name it.</summary>
    public string? Column(string heading) => Headings.GetValueOrDefault(Plain(heading));

    /// <summary>Whether the column under a heading is dropped unread.</summary>
    public bool Ignores(string heading) => Ignored.Contains(Plain(heading));

    /// <summary>The contract's code for a supplier's; the supplier's own where the mapping does not name it, for the contract to judge.</summary>
    public string Code(string column, string code) => Codes.TryGetValue(column, out var codes) ? codes.GetValueOrDefault(code, code) : code;
}
