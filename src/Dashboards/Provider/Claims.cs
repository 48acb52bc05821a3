using System.Text.Json;

namespace DongHaeng.Dashboards.Provider;

/// <summary>What the provider says about a person.</summary>
internal sealed class Claims
{
    private readonly Dictionary<string, IReadOnlyList<string>> values = new(StringComparer.Ordinal);

    /// <summary>Adds what an object tells and is not told yet; a claim may be a word or a list of them.</summary>
    public void Add(JsonElement said)
    {
        foreach (var claim in said.EnumerateObject())
        {
            values.TryAdd(claim.Name, claim.Value.ValueKind switch
            {
                JsonValueKind.Array => [.. claim.Value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!)],
                JsonValueKind.String => [claim.Value.GetString()!],
                JsonValueKind.True or JsonValueKind.False or JsonValueKind.Number => [claim.Value.GetRawText()],
                _ => [],
            });
        }
    }

    /// <summary>All values of a claim.</summary>
    public IReadOnlyList<string> All(string name) => values.GetValueOrDefault(name) ?? [];

    /// <summary>The value of a claim that has one; null for none, several or an empty one.</summary>
    public string? One(string name) => All(name) is [{ Length: > 0 } value] ? value : null;

    /// <summary>Whether a claim is there.</summary>
    public bool Has(string name) => values.ContainsKey(name);
}
