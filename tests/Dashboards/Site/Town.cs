using DongHaeng.Dashboards;
using DongHaeng.Dashboards.Limits;
using DongHaeng.Ingest;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Ops;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>
/// The real pages over a real snapshot: two gus of which three centers deliver, an account for each role, a server on a
/// free loopback port. 종로구 is 11110 with the dongs 청운효자동 (c0001) and 사직동 (c0002); 중구 is 11140 with 소공동 (c0018).
/// </summary>
public class Town : IAsyncLifetime
{
    public const string Jongno = "11110";
    public const string Jung = "11140";
    public const string Cheongun = "1111051500";
    public const string Sajik = "1111053000";
    public const string Sogong = "1114052000";

    private readonly TempFolder folder = new();
    private readonly Dictionary<string, Browser> sessions = [];
    private MetricReader? reader;
    private OpsStore? store;
    private WebApplication? app;

    public Uri Address => new(app!.Urls.Single());

    public AccountRegister Accounts => new(store!, TimeProvider.System);

    public SignInDesk Desk => new(store!, TimeProvider.System);

    public AccessTokens Tokens => new(store!, TimeProvider.System);

    public SecondFactors Factors => new(store!);

    public AuditLog Log => new(store!);

    public OpsStore Ops => store!;

    /// <summary>Every address that the program answers, as method and pattern.</summary>
    public IReadOnlyList<string> Routes => [.. app!.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => $"{method} {endpoint.RoutePattern.RawText}"))
        .Where(route => !route.EndsWith("/broken", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The snapshots that the pages show.</summary>
    public SnapshotShelf Shelf => new(folder["data"]);

    /// <summary>Whether figures are published; a town without has accounts and pages only.</summary>
    protected bool Published { get; init; } = true;

    /// <summary>Whether browsers reach it by https, through a proxy that the tests leave out.</summary>
    protected bool Secure { get; init; }

    /// <summary>What the installation decides.</summary>
    protected SiteSettings Site { get; set; } = new();

    /// <summary>How often something may be asked: tests ask more often than people do.</summary>
    protected RateSettings Rates { get; init; } = new() { SignInsPerAddress = 100_000, SignInsPerAccount = 100_000, ApiPerToken = 100_000, PagesPerSession = 100_000 };

    /// <summary>How many rows of its files are set aside.</summary>
    protected int ToMend { get; init; }

    /// <summary>Who else delivers.</summary>
    protected IReadOnlyList<string> AlsoFrom { get; init; } = [];

    /// <summary>Adds files to those that every town has.</summary>
    protected virtual void Also(Exports exports)
    {
    }

    /// <summary>Brings what the program around the pages brings.</summary>
    protected virtual void Around(IServiceCollection services, MetricReader reader, OpsStore store)
    {
    }

    /// <summary>Adds files that a second night brings; without any there is none.</summary>
    protected virtual bool Later(Exports exports) => false;

    public async ValueTask InitializeAsync()
    {
        var data = folder["data"];
        if (Published)
        {
            await Publish(data);
        }

        reader = new MetricReader(new SnapshotShelf(data));
        store = OpsStore.Open(data);
        Add("analyst", AccountRole.Analyst);
        Add("supervisor", AccountRole.Supervisor, "g01");
        Add("head", AccountRole.DongHead, "d0001");
        Add("director", AccountRole.Director);
        Add("admin", AccountRole.Administrator);

        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        Around(builder.Services, reader, store);
        builder.Services.AddDashboards(reader, store, folder["keys"], Site with { Rates = Rates, PublicUrl = Secure ? "https://donghaeng.example.go.kr" : null });
        app = builder.Build();
        app.MapDashboards();
        app.MapGet("/broken", string () => throw new InvalidOperationException("the inside of the program"));
        await app.StartAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Adds an account whose password is its name twice.</summary>
    public void Add(string name, string role, string? unit = null) =>
        Accounts.Add(new NewAccount(name, $"Kim {name}", $"{name}@example.org", role, unit, "ko", Password(name))).Outcome.ShouldBe(AddOutcome.Added);

    /// <summary>Opens a disabled account again, as nothing in the program does.</summary>
    public void Reopen(string name)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={store!.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"update account set disabled_at = null where name = '{name}'";
        command.ExecuteNonQuery();
    }

    public static string Password(string name) => $"{name} {name}";

    /// <summary>A browser in which somebody is signed in, in a session that tests share: checking a password takes its time.</summary>
    public async Task<Browser> As(string name)
    {
        if (!sessions.TryGetValue(name, out var session))
        {
            sessions[name] = session = await SignIn(name);
        }

        return session.Copy();
    }

    /// <summary>A browser in which somebody has just signed in.</summary>
    public async Task<Browser> SignIn(string name)
    {
        var browser = new Browser(Address);
        (await browser.SignIn(name, Password(name))).ShouldBe("/");
        return browser;
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        reader?.Dispose();
        store?.Dispose();
        folder.Dispose();
    }

    private async Task Publish(string data)
    {
        var exports = new Exports(folder["exports"]);
        foreach (var (month, visits) in new[] { ("09", 10), ("10", 12) })
        {
            var days = $"2024-{month}-01..2024-{month}-{(month == "09" ? 30 : 31)}";
            exports.Add("c0001", "poverty_visit", days, Visits(Cheongun, month, visits));
            exports.Add("c0002", "poverty_visit", days, Visits(Sajik, month, 3));
            exports.Add("c0018", "poverty_visit", days, Visits(Sogong, month, 21));
            exports.Add("c0001", "discovery", days, Csv.File(Csv.DiscoveryHeading, [.. Enumerable.Range(1, 12)
                .Select(i => Csv.Discovery($"{month}-{i}", $"2024-{month}-02", $"2024-{month}-05", i <= 6 ? "PRIVATE" : "EXISTING"))]));
        }

        Also(exports);
        var settings = new IngestSettings
        {
            Sources = [new SourceSettings { Kind = "folder", Location = exports.Root, Suppliers = ["c0001", "c0002", "c0018", .. AlsoFrom] }],
        };
        var shelf = new SnapshotShelf(data);
        using var warehouse = WarehouseFile.Open(data);
        using var intake = new Intake(data, folder["secrets"], warehouse);
        using var night = new Night(intake, new Publisher(warehouse, shelf), shelf, settings, TimeProvider.System);
        var report = await night.Run(null, TestContext.Current.CancellationToken);
        report.Round.RowsRejected.ShouldBe(ToMend);
        if (Later(exports))
        {
            (await night.Run(null, TestContext.Current.CancellationToken)).Round.Files.ShouldBeGreaterThan(0);
        }
    }

    private static string Visits(string dong, string month, int count) => Csv.File(Csv.VisitHeading, [.. Enumerable.Range(1, count)
        .Select(i => Csv.Visit($"{month}-{i}", $"2024-{month}-{i:00}", dong: dong))]);
}
