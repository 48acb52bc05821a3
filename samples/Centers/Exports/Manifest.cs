using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using DongHaeng.Samples.Centers.Faults;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Exports;

/// <summary>Writes manifest.json: what a supplier has on offer (docs/exports.md).</summary>
internal static class Manifest
{
    /// <summary>No browser reads it, so the plus sign of the time zone may stand as it is.</summary>
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Replaces a supplier's manifest in one move, so that no reader meets half of one.</summary>
    public static void Write(string folder, string supplier, DateTime generatedAt, IReadOnlyList<ExportFile> files) =>
        Write(folder, supplier, generatedAt, files.Max(f => f.Sequence), json =>
        {
            foreach (var f in files)
            {
                Write(json, f.Dataset, f.From, f.To, f.Sequence, f.Name, f.Encoding, f.Rows, f.Bytes, f.Sha256);
            }
        });

    /// <summary>The same for files with faults, which say what they want of themselves.</summary>
    public static void Write(string folder, string supplier, DateTime generatedAt, IReadOnlyList<Offer> files) =>
        Write(folder, supplier, generatedAt, files.Count > 0 ? files.Max(f => f.Sequence) : 0, json =>
        {
            foreach (var f in files)
            {
                Write(json, f.Dataset, f.From, f.To, f.Sequence, f.Name, f.Encoding, f.Rows, f.Length, f.Sha256);
            }
        });

    private static void Write(string folder, string supplier, DateTime generatedAt, long sequence, Action<Utf8JsonWriter> files)
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
            json.WriteNumber("sequence", sequence);
            json.WriteStartArray("files");
            files(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        File.Move(fresh, path, overwrite: true);
    }

    private static void Write(
        Utf8JsonWriter json, string dataset, DateOnly from, DateOnly to, long sequence, string name, string encoding, int rows, long bytes, string sha256)
    {
        json.WriteStartObject();
        json.WriteString("dataset", dataset);
        json.WriteString("from", Day.Text(from));
        json.WriteString("to", Day.Text(to));
        json.WriteNumber("sequence", sequence);
        json.WriteString("name", name);
        json.WriteString("encoding", encoding);
        json.WriteNumber("rows", rows);
        json.WriteNumber("bytes", bytes);
        json.WriteString("sha256", sha256);
        json.WriteEndObject();
    }
}
