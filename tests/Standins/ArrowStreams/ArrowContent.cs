using System.Text.Json;

namespace DongHaeng.Tests.Standins.ArrowStreams;

/// <summary>What read-arrow.mjs found in a stream: the columns, the rows of each batch, the values as JSON.</summary>
internal sealed record ArrowContent(ArrowColumn[] Fields, int[] Batches, Dictionary<string, JsonElement> Columns)
{
    public string Type(string column) => Fields.Single(field => field.Name == column).Type;

    public string Json(string column) => Columns[column].GetRawText();
}
