namespace DongHaeng.Tests.Reports.Catalog;

/// <summary>A city of which only 금천구's centers deliver.</summary>
public sealed class GeumcheonCity : IAsyncLifetime
{
    public const string Gu = "g18";

    private readonly City city = new() { OnlyGus = [Gu] };

    public Warehouse.Read.MetricReader Reader => city.Reader;

    public ValueTask InitializeAsync() => city.InitializeAsync();

    public ValueTask DisposeAsync() => city.DisposeAsync();
}
