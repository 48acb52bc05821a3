using DongHaeng.Warehouse.Publish;

namespace DongHaeng.Tests.Ingest.Killed;

/// <summary>The exports that the killed nights take in, and the figures of a night that nobody killed.</summary>
public sealed class UndisturbedNight : IAsyncLifetime
{
    public const int Files = 36;

    public Center Center { get; } = new();

    public string Figures
    {
        get
        {
            var shelf = new SnapshotShelf(Center.Data);
            return shelf.FileOf(shelf.Current()!);
        }
    }

    public async ValueTask InitializeAsync()
    {
        new History(seed: 5, Files).Offer(Center.Exports, ..);
        await Center.Night(Center.From([.. History.Suppliers]));
    }

    public ValueTask DisposeAsync()
    {
        Center.Dispose();
        return ValueTask.CompletedTask;
    }
}
