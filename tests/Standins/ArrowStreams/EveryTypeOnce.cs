namespace DongHaeng.Tests.Standins.ArrowStreams;

/// <summary>All cases side by side in one stream, written and read once for all tests.</summary>
public sealed class EveryTypeOnce : IAsyncLifetime
{
    internal ArrowContent Content { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Content = await ArrowFile.RoundTrip(
        $"select {string.Join(", ", TypeCases.All.Select(type => type.Select))}",
        "set TimeZone = 'Asia/Seoul'");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
