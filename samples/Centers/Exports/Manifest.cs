using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Exports;

/// <summary>Writes manifest.json: what a supplier has on offer (docs/exports.md).</summary>
internal static class Manifest
{
    /// <summary>No browser reads it, so the plus sign of the time zone may stand as it is.</summary>
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Replaces a supplier's manifest in one move, so that no reader meets half of one.</summary>
    public static void Write(string folder, string supplier, DateTime generatedAt, IReadOnlyList<ExportFile> files)
    {
        var path = Path.Combine(folder, "manifest.json");
        var fresh = path + ".new";
        using (var stream = File.Create(fresh))
        using (var json = new Utf8JsonWriter(stream, Plain))
        {
            json.WriteStartObject();
            json.WriteString("format", "donghaeng-export/1");
            json.WriteString("supplier", supplier);
            json.WriteString("generated_at", generatedAt.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + "+09:00");
            json.WriteNumber("sequence", files.Max(f => f.Sequence));
            json.WriteStartArray("files");
            foreach (var file in files)
            {
                Write(json, file);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        File.Move(fresh, path, overwrite: true);
    }

    private static void Write(Utf8JsonWriter json, ExportFile file)
    {
        json.WriteStartObject();
        json.WriteString("dataset", file.Dataset);
        json.WriteString("from", Day.Text(file.From));
        json.WriteString("to", Day.Text(file.To));
        json.WriteNumber("sequence", file.Sequence);
        json.WriteString("name", file.Name);
        json.WriteString("encoding", file.Encoding);
        json.WriteNumber("rows", file.Rows);
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("sha256", file.Sha256);
        json.WriteEndObject();
    }
}
