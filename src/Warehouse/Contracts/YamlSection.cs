using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DongHaeng.Warehouse.Contracts;

/// <summary>A mapping of a declaration file, read strictly: what is missing or misshapen is said with file and line.</summary>
internal sealed class YamlSection(string file, YamlNode node)
{
    /// <summary>The only document of a text.</summary>
    public static YamlSection Of(string file, string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException e)
        {
            throw new InvalidDataException($"{file}, line {e.Start.Line}: {e.Message.TrimEnd('.')}.", e);
        }

        catch (InvalidOperationException e)
        {
            // YamlDotNet's way to say that a bracket has no end.
            throw new InvalidDataException($"{file}: a list or mapping is not closed.", e);
        }

        return stream.Documents.Count == 1 ? new(file, stream.Documents[0].RootNode) : throw new InvalidDataException($"{file}: one YAML document is expected.");
    }

    /// <summary>The same section, held to keys that somebody reads: a misspelt one would be left out without a word.</summary>
    public YamlSection Only(params string[] keys) => Map.Children.Keys.FirstOrDefault(k => !keys.Contains(Scalar(k))) is { } unknown
        ? throw new YamlSection(file, unknown).Wrong($"'{Scalar(unknown)}' is none of {string.Join(", ", keys)}")
        : this;

    private YamlMappingNode Map => node as YamlMappingNode ?? throw Wrong("a mapping is expected");

    public bool Has(string key) => Map.Children.ContainsKey(new YamlScalarNode(key));

    public string? TextOrNull(string key) => Has(key) ? Scalar(Map[key]) : null;

    public string Text(string key) => TextOrNull(key) ?? throw Wrong($"'{key}' is missing");

    public bool Flag(string key) => TextOrNull(key) is { } text && (bool.TryParse(text, out var flag) ? flag : throw Wrong($"'{key}' is neither true nor false"));

    public long? Number(string key) => TextOrNull(key) is not { } text ? null
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong($"'{key}' is no whole number");

    public IReadOnlyList<string> Texts(string key) => Has(key) ? [.. Items(key).Select(Scalar)] : [];

    public T Choice<T>(string key)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(c => c.ToString()!.Equals(Text(key), StringComparison.OrdinalIgnoreCase))
            ?? throw Wrong($"'{Text(key)}' is none of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}");

    public string Choice(string key, params string[] of) => of.Contains(Text(key)) ? Text(key) : throw Wrong($"'{Text(key)}' is none of {string.Join(", ", of)}");

    public DateOnly Date(string key) => DateOnly.TryParseExact(Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw Wrong($"'{key}' is no day such as 2024-10-01");

    /// <summary>The entries of a mapping, each of which knows its line.</summary>
    public IEnumerable<(string Key, YamlSection Value)> Children() => Map.Children.Select(e => (Scalar(e.Key), new YamlSection(file, e.Value)));

    /// <summary>A single value.</summary>
    public string Content => Scalar(node);

    public IEnumerable<(string Key, string Value)> Entries() => Map.Children.Select(e => (Scalar(e.Key), Scalar(e.Value)));

    /// <summary>The items of a document that is a list.</summary>
    public IEnumerable<YamlSection> Items() => (node as YamlSequenceNode ?? throw Wrong("a list is expected")).Select(n => new YamlSection(file, n));

    public YamlSection Section(string key) => Has(key) ? new(file, Map[key]) : throw Wrong($"'{key}' is missing");

    public IEnumerable<YamlSection> Sections(string key) => Has(key) ? Items(key).Select(n => new YamlSection(file, n)) : [];

    public IEnumerable<(string, string)> Pairs(string key) => Has(key)
        ? Items(key).Select(n => n is YamlSequenceNode { Children.Count: 2 } pair ? (Scalar(pair[0]), Scalar(pair[1])) : throw Wrong($"'{key}' holds pairs"))
        : [];

    /// <summary>{KEY: [Korean, English]}</summary>
    public (string Key, string[] Values) OnlyEntry() => Map.Children.Count == 1 && Map.Children[0].Value is YamlSequenceNode { Children.Count: 2 } names
        ? (Scalar(Map.Children[0].Key), [Scalar(names[0]), Scalar(names[1])])
        : throw Wrong("an entry is written {ID: [Korean, English]}");

    /// <summary>{column: CODE}</summary>
    public (string, string) OnlyPair() => Map.Children.Count == 1
        ? (Scalar(Map.Children[0].Key), Scalar(Map.Children[0].Value))
        : throw Wrong("one column with its code is expected");

    public InvalidDataException Wrong(string what) => new($"{file}, line {node.Start.Line}: {what}.");

    private IEnumerable<YamlNode> Items(string key) => Map[key] as YamlSequenceNode ?? throw Wrong($"'{key}' is a list");

    private string Scalar(YamlNode value) => (value as YamlScalarNode)?.Value ?? throw Wrong("a single value is expected");
}
