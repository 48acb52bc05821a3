using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Apache.Arrow.Ipc;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Read;

/// <summary>The gated result as a file: the same columns and values in every format.</summary>
internal static class ResultFile
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(DuckDBCommand command, Format format, Stream stream)
    {
        switch (format)
        {
            case Format.Arrow:
                Arrow(command, stream);
                break;
            case Format.Parquet:
                Parquet(command, stream);
                break;
            case Format.Json:
                Json(command, stream);
                break;
            case Format.Xlsx:
                using (var reader = command.ExecuteReader())
                {
                    ResultWorkbook.Write(reader, stream);
                }

                break;
            default:
                Csv(command, stream);
                break;
        }
    }

    private static void Arrow(DuckDBCommand command, Stream stream)
    {
        using var batches = command.ExecuteArrowStream();
        using var writer = new ArrowStreamWriter(stream, batches.Schema);
        writer.WriteStart();
        while (batches.ReadNextRecordBatchAsync().AsTask().GetAwaiter().GetResult() is { } batch)
        {
            using (batch)
            {
                writer.WriteRecordBatch(batch);
            }
        }

        writer.WriteEnd();
    }

    /// <summary>The database writes Parquet into files only: one of its own that nobody else may read.</summary>
    private static void Parquet(DuckDBCommand command, Stream stream)
    {
        var folder = Directory.CreateTempSubdirectory("donghaeng-");
        try
        {
            var path = Path.Combine(folder.FullName, "result.parquet");
            using var copy = command.Connection!.CreateCommand();
            copy.CommandText = $"copy ({command.CommandText}) to '{path.Replace("'", "''", StringComparison.Ordinal)}' (format parquet, compression zstd)";
            copy.ExecuteNonQuery();
            using var file = File.OpenRead(path);
            file.CopyTo(stream);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Csv(DuckDBCommand command, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        using var reader = command.ExecuteReader();
        text.Write(string.Join(',', Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)) + "\r\n");
        while (reader.Read())
        {
            text.Write(string.Join(',', Enumerable.Range(0, reader.FieldCount).Select(i => Quoted(Value(reader, i)))) + "\r\n");
        }
    }

    private static string Quoted(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static void Json(DuckDBCommand command, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Readable);
        using var reader = command.ExecuteReader();
        json.WriteStartArray();
        while (reader.Read())
        {
            json.WriteStartObject();
            for (var i = 0; i < reader.FieldCount; i++)
            {
                json.WritePropertyName(reader.GetName(i));
                JsonSerializer.Serialize(json, Value(reader, i));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static object? Value(DuckDBDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetValue(column) switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        var value => value,
    };
}
