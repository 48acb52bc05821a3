namespace Apache.Arrow;

/// <summary>
/// A column: <paramref name="Format"/> is the C data interface's format string of its values, and
/// <paramref name="IndexFormat"/> that of its indices where the column is dictionary-encoded.
/// </summary>
public sealed record Field(string Name, string Format, bool Nullable, string? IndexFormat, long DictionaryId,
    IReadOnlyList<Field> Children, IReadOnlyList<KeyValuePair<string, string>> Metadata);
