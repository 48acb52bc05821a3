using DongHaeng.Figures.Words;
using DongHaeng.Ingest;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Reports.Catalog;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Tests.Reports.Delivery;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Org;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Reports.Catalog;

/// <summary>September and October 2024 of sample centers and gus, pulled and published in the night of 1 November.</summary>
public sealed class City : IAsyncLifetime
{
    public static readonly DateOnly October = new(2024, 10, 1);
    private static readonly DateOnly Evening = new(2024, 11, 1);
    private readonly TempFolder folder = new();
    private CenterExports exports = null!;

    public MetricReader Reader { get; private set; } = null!;

    /// <summary>Only these gus' centers; all where there are none.</summary>
    public IReadOnlyList<string> OnlyGus { get; init; } = [];

    public static Viewer ChiefOf(string gu) => new("chief", Role.Supervisor, gu);

    public async ValueTask InitializeAsync()
    {
        exports = new(folder["exports"], centers: Suppliers);
        exports.Months(October.AddMonths(-1), October);
        await Pull(Evening);
        Reader = new MetricReader(new SnapshotShelf(folder["data"]));
    }

    /// <summary>Pulls and publishes once more, in the night of a later day.</summary>
    public async Task Pull(DateOnly evening)
    {
        exports.Night(evening);
        var source = new SourceSettings { Kind = "folder", Location = folder["exports"], Suppliers = Suppliers };
        var settings = new IngestSettings { Sources = [source] };
        var shelf = new SnapshotShelf(folder["data"]);
        using var warehouse = WarehouseFile.Open(folder["data"]);
        using var intake = new Intake(folder["data"], folder["keys"], warehouse);
        var clock = new JumpingClock(new DateTimeOffset(evening, new TimeOnly(20, 0), TimeSpan.Zero));
        using var night = new Night(intake, new Publisher(warehouse, shelf), shelf, settings, clock);
        (await night.Run(null, CancellationToken.None)).Snapshot.ShouldNotBeNull();
    }

    public ValueTask DisposeAsync()
    {
        Reader.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private List<string> Suppliers => [.. OrgUnits.CentersOn(Evening).Where(c => OnlyGus.Count == 0 || OnlyGus.Contains(c.GuId)).Select(c => c.Id).Distinct()
        .Concat(OrgUnits.Gus.Select(gu => gu.Id).Where(gu => OnlyGus.Count == 0 || OnlyGus.Contains(gu)))];

    public byte[] Draw(string gu, Door door, Language language = Language.Korean, Viewer? viewer = null, DateOnly? month = null) =>
        ReportCatalog.Get("monthly_gu").Draw(Reader, Order(gu, month ?? October, viewer ?? ChiefOf(gu), door, language));

    public static ReportOrder Order(string unit, DateOnly period, Viewer viewer, Door door, Language language = Language.Korean) =>
        new(unit, period, viewer, door, language, new DateTimeOffset(2024, 11, 2, 7, 0, 0, TimeSpan.FromHours(9)));
}
