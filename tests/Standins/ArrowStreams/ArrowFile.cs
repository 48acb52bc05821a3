using System.Diagnostics;
using System.Text.Json;
using Apache.Arrow.Ipc;
using DuckDB.NET.Data;

namespace DongHaeng.Tests.Standins.ArrowStreams;

/// <summary>Writes a query's result as an Arrow stream and has the JavaScript Arrow read it back.</summary>
internal static class ArrowFile
{
    /// <summary>Runs <paramref name="statements"/>, then writes what <paramref name="query"/> answers and reads it.</summary>
    public static async Task<ArrowContent> RoundTrip(string query, params string[] statements)
    {
        var file = Path.Combine(Path.GetTempPath(), $"standins-{Guid.NewGuid():n}.arrow");
        try
        {
            await Write(file, query, statements);
            return await Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task Write(string file, string query, string[] statements)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        foreach (var statement in statements)
        {
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }

        command.CommandText = query;
        command.UseStreamingMode = true;
        using var stream = command.ExecuteArrowStream();
        using var output = File.Create(file);
        using var writer = new ArrowStreamWriter(output, stream.Schema);
        while (await stream.ReadNextRecordBatchAsync() is { } batch)
        {
            using (batch)
            {
                writer.WriteRecordBatch(batch);
            }
        }

        writer.WriteEnd();
    }

    private static async Task<ArrowContent> Read(string file)
    {
        var script = Path.Combine(Repository.Root, "tests", "Standins", "ArrowStreams", "read-arrow.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script, file])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = node.StandardOutput.ReadToEndAsync();
        var errors = node.StandardError.ReadToEndAsync();
        await node.WaitForExitAsync();
        node.ExitCode.ShouldBe(0, await errors);
        return JsonSerializer.Deserialize<ArrowContent>(await output, JsonSerializerOptions.Web)!;
    }
}
