using DuckDB.NET.Data;

namespace DongHaeng.Tests.Standins;

public sealed class CancellationTests : IDisposable
{
    // Years of work: it ends only if it is ended. The guard only keeps a failure from hanging the run.
    private const string Endless = "select count(*) from range(1_000_000_000) a, range(1_000_000_000) b where hash(a.range + b.range) = 0";
    private static readonly TimeSpan HangGuard = TimeSpan.FromMinutes(2);

    private readonly DuckDBConnection connection = new("Data Source=:memory:");

    public CancellationTests() => connection.Open();

    public void Dispose() => connection.Dispose();

    [Fact]
    public async Task A_long_query_ends_when_another_thread_cancels_it()
    {
        using var command = Command(Endless);

        var failure = await FailureAfterCancel(command, () => command.ExecuteScalar());

        failure.ShouldNotBeNull();
        AnswersAgain();
    }

    [Fact]
    public async Task A_streaming_reader_ends_when_another_thread_cancels_it()
    {
        using var command = Command(Endless);
        command.UseStreamingMode = true;

        var failure = await FailureAfterCancel(command, () =>
        {
            using var reader = command.ExecuteReader();
            reader.Read();
        });

        failure.ShouldNotBeNull();
        AnswersAgain();
    }

    [Fact]
    public async Task An_arrow_stream_ends_when_another_thread_cancels_it()
    {
        using var command = Command(Endless);
        command.UseStreamingMode = true;

        var failure = await FailureAfterCancel(command, () =>
        {
            using var stream = command.ExecuteArrowStream();
            using var batch = stream.ReadNextRecordBatchAsync().AsTask().GetAwaiter().GetResult();
        });

        failure.ShouldNotBeNull();
        AnswersAgain();
    }

    [Fact]
    public async Task A_cancelled_insert_leaves_nothing_behind()
    {
        Command("create table t (n bigint)").ExecuteNonQuery();
        using var command = Command($"insert into t {Endless} union all select 1");

        var failure = await FailureAfterCancel(command, () => command.ExecuteNonQuery());

        failure.ShouldNotBeNull();
        Command("select count(*) from t").ExecuteScalar().ShouldBe(0L);
        AnswersAgain();
    }

    private DuckDBCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private void AnswersAgain()
    {
        Command("select 42").ExecuteScalar().ShouldBe(42);
        connection.State.ShouldBe(System.Data.ConnectionState.Open);
    }

    /// <summary>Cancels until it takes effect: a cancel before the query has begun goes unheard.</summary>
    private static async Task<Exception?> FailureAfterCancel(DuckDBCommand command, Action run)
    {
        var running = Task.Factory.StartNew(run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        using var guard = new CancellationTokenSource(HangGuard);
        while (!running.IsCompleted)
        {
            guard.Token.ThrowIfCancellationRequested();
            command.Cancel();
            await Task.WhenAny(running, Task.Delay(20, guard.Token));
        }

        return await Record.ExceptionAsync(() => running);
    }
}
