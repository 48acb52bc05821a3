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

    /// <summary>The file of a query's rows; the query runs when the first piece is asked for.</summary>
    /// <param name="format">In which form.</param>
    /// <param name="sql">The query, without parameters.</param>
    /// <param name="connect">Opens the database that it asks; the file closes it.</param>
    public static Export Of(Format format, string sql, Func<DuckDBConnection> connect) => new(format, Pieces(format, sql, connect));

    private static IEnumerable<ReadOnlyMemory<byte>> Pieces(Format format, string sql, Func<DuckDBConnection> connect)
    {
        using var connection = connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.UseStreamingMode = true; // or the database lays all rows by before the first
        using var buffer = new PieceBuffer();
        foreach (var _ in Steps(command, format, buffer))
        {
            if (buffer.IsFull)
            {
                foreach (var piece in buffer.Take())
                {
                    yield return piece;
                }
            }
        }

        foreach (var piece in buffer.Take())
        {
            yield return piece;
        }
    }

    /// <summary>Writes the file step by step, each of some rows at most; gives how many rows or parts are written.</summary>
    private static IEnumerable<long> Steps(DuckDBCommand command, Format format, Stream stream) => format switch
    {
        Format.Csv => Csv(command, stream),
        Format.Json => Json(command, stream),
        Format.Xlsx => ResultWorkbook.Steps(command, stream),
        Format.Arrow => Arrow(command, stream),
        Format.Parquet => Parquet(command, stream),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such form of file."),
    };

    private static IEnumerable<long> Arrow(DuckDBCommand command, Stream stream)
    {
        using var batches = command.ExecuteArrowStream();
        using var writer = new ArrowStreamWriter(stream, batches.Schema);
        writer.WriteStart();
        for (var parts = 1L; batches.ReadNextRecordBatchAsync().AsTask().GetAwaiter().GetResult() is { } batch; parts++)
        {
            using (batch)
            {
                writer.WriteRecordBatch(batch);
            }

            yield return parts;
        }

        writer.WriteEnd();
    }

    /// <summary>The database writes Parquet into files only: one of its own that nobody else may read, gone from its folder as soon as it is open.</summary>
    private static IEnumerable<long> Parquet(DuckDBCommand command, Stream stream)
    {
        using var file = ParquetFile(command);
        var part = new byte[PieceBuffer.Size];
        while (file.Read(part) is > 0 and var count)
        {
            stream.Write(part, 0, count);
            yield return file.Position;
        }
    }

    private static FileStream ParquetFile(DuckDBCommand command)
    {
        var folder = Directory.CreateTempSubdirectory("donghaeng-");
        try
        {
            var path = Path.Combine(folder.FullName, "result.parquet");
            using var copy = command.Connection!.CreateCommand();
            copy.CommandText = $"copy ({command.CommandText}) to '{path.Replace("'", "''", StringComparison.Ordinal)}' (format parquet, compression zstd)";
            copy.ExecuteNonQuery();
            return File.OpenRead(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<long> Csv(DuckDBCommand command, Stream stream)
    {
        using var reader = command.ExecuteReader();
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        text.Write(string.Join(',', Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)) + "\r\n");
        for (var rows = 1L; reader.Read(); rows++)
        {
            text.Write(string.Join(',', Enumerable.Range(0, reader.FieldCount).Select(i => Quoted(Value(reader, i)))) + "\r\n");
            yield return rows;
        }
    }

    private static string Quoted(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static IEnumerable<long> Json(DuckDBCommand command, Stream stream)
    {
        using var reader = command.ExecuteReader();
        using var json = new Utf8JsonWriter(stream, Readable);
        json.WriteStartArray();
        for (var rows = 1L; reader.Read(); rows++)
        {
            json.WriteStartObject();
            for (var i = 0; i < reader.FieldCount; i++)
            {
                json.WritePropertyName(reader.GetName(i));
                JsonSerializer.Serialize(json, Value(reader, i));
            }

            json.WriteEndObject();
            if (json.BytesPending >= PieceBuffer.Size)
            {
                json.Flush(); // it keeps all until then
            }

            yield return rows;
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
