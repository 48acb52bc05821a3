using Apache.Arrow.Ipc;
using DuckDB.NET.Data;

namespace DongHaeng.Tests.Standins.ArrowStreams;

/// <summary>What a query hides behind a null must not leave in the bytes under it.</summary>
public class HiddenValueTests
{
    private const long Hidden = 777_777_777;

    [Theory]
    [InlineData("max(value) over (partition by id) + if(hide, null, 0)")]
    [InlineData("case when hide then null else value end")]
    [InlineData("nullif(value, 777777777)")]
    public async Task No_hidden_value_is_found_in_the_stream(string expression)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"create table t as select id, id % 3 = 0 as hide, if(hide, {Hidden}, id) as value from range(5000) r(id)";
        command.ExecuteNonQuery();
        command.CommandText = $"select {expression} as shown from t";

        var bytes = await Write(command);

        bytes.AsSpan().IndexOf(BitConverter.GetBytes(Hidden)).ShouldBe(-1);
        bytes.ShouldBe(await Write(command), "the same rows give the same bytes");
    }

    private static async Task<byte[]> Write(DuckDBCommand command)
    {
        using var stream = command.ExecuteArrowStream();
        using var output = new MemoryStream();
        using var writer = new ArrowStreamWriter(output, stream.Schema);
        while (await stream.ReadNextRecordBatchAsync() is { } batch)
        {
            using (batch)
            {
                writer.WriteRecordBatch(batch);
            }
        }

        writer.WriteEnd();
        return output.ToArray();
    }
}
