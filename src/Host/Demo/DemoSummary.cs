using System.Text.Json;
using System.Text.Json.Serialization;

namespace DongHaeng.Host.Demo;

/// <summary>What a demo did, as its last line says.</summary>
internal sealed record DemoSummary(
    int Centers, int Files, long Rows, [property: JsonPropertyName("rejected_rows")] long RejectedRows, int Metrics, string? Snapshot, int Reports, int Mails,
    DemoSeconds Seconds)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public override string ToString() => JsonSerializer.Serialize(this, Options);
}
