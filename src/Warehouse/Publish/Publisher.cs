using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Publish.Parts;
using DongHaeng.Warehouse.Quarantine;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Sql;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Warehouse.Publish;

/// <summary>Turns facts into the next snapshot: a folder that is complete before anybody can see it.</summary>
public sealed class Publisher(WarehouseFile warehouse, SnapshotShelf shelf)
{
    /// <summary>The name under which publishing is traced.</summary>
    public const string TraceName = "DongHaeng.Publish";

    private static readonly System.Diagnostics.ActivitySource Trace = new(TraceName);

    /// <summary>Computes all cells and makes the result the current snapshot.</summary>
    /// <param name="publishedAt">The time to write into it.</param>
    /// <returns>The new snapshot's id; null where no file has been taken yet.</returns>
    /// <exception cref="UnsoundFiguresException">Figures contradict each other: nothing is published.</exception>
    public string? Publish(DateTimeOffset publishedAt)
    {
        if (ReferenceDay() is not { } asOf)
        {
            return null;
        }

        new WarningBook(warehouse).Look();
        return warehouse.Alone(() => Publish(asOf, publishedAt));
    }

    private string Publish(DateOnly asOf, DateTimeOffset publishedAt)
    {
        var id = shelf.NextId();
        using var span = Trace.StartActivity("publish")?.SetTag("donghaeng.snapshot", id);
        using var building = shelf.Begin(id);
        var basis = Basis.Of(warehouse, shelf, asOf);
        var parts = basis == null ? shelf.Parts([]) : shelf.Parts(basis.Id);
        warehouse.Run($"attach '{building.File.Replace("'", "''", StringComparison.Ordinal)}' as snap");
        try
        {
            Fill(id, asOf, publishedAt, basis, parts);
        }
        finally
        {
            warehouse.Run("detach snap");
        }

        var closedThrough = warehouse.Query("select coalesce(strftime(getvariable('closed_through')::date, '%Y-%m'), '')", r => r.GetString(0))[0];
        var contents = new SnapshotContents(Guid.NewGuid().ToString("N"), Basis.Program, asOf, closedThrough, [.. parts.All.Select(p => p.Path)]);
        building.Finish(contents);
        warehouse.Run($"""
            begin;
            update published set position = (select position from journal);
            delete from based;
            delete from stirred;
            insert into based select '{contents.Stamp}', coalesce(max(delivery_no), 0) from delivery;
            commit
            """);
        shelf.Tidy();
        return id;
    }

    /// <summary>Runs the checks of publishing once more on a kept snapshot.</summary>
    /// <param name="id">The snapshot's id.</param>
    /// <exception cref="KeyNotFoundException">There is no such snapshot.</exception>
    /// <exception cref="UnsoundFiguresException">A check found something.</exception>
    public void Check(string id)
    {
        warehouse.Run($"attach '{shelf.FileOf(shelf.Require(id)).Replace("'", "''", StringComparison.Ordinal)}' as snap (read_only)");
        try
        {
            var parts = shelf.Parts(id);
            foreach (var year in parts.All.Where(p => p.Kind == PartKind.Cell).Select(p => Periods.Start(p.Period, Grain.Year)).Distinct().ToList())
            {
                warehouse.Run(parts.MonthViews(year, Periods.End(year, Grain.Year)));
                new FigureChecks(warehouse).Run();
            }
        }
        finally
        {
            warehouse.Run("detach snap");
        }
    }

    /// <summary>Whether files have been loaded since the last publishing.</summary>
    public bool Behind() => warehouse.Query("select journal.position <> published.position from journal, published", r => r.GetBoolean(0))[0];

    /// <summary>
    /// The last day that the files of at least half of the suppliers reach: the figures are what was known at its end. One
    /// supplier that is early, or whose clock is wrong, does not move it.
    /// </summary>
    private DateOnly? ReferenceDay() => warehouse.Query(
        """
        with reach as (select max(last_day) as last_day from delivery where verdict = 'taken' group by supplier)
        select quantile_disc(last_day, 0.5 order by last_day desc) from reach
        """,
        r => r.IsDBNull(0) ? (DateOnly?)null : (DateOnly)r.GetValue(0))[0];

    private DateOnly Day(string query) => warehouse.Query(query, r => (DateOnly)r.GetValue(0))[0];

    /// <summary>Figures begin with the first file of a dataset that one counts: a year's plan or the residents of the year before are no reason to show months as not reported.</summary>
    private static string FirstMonth => $"""
        select date_trunc('month', coalesce(min(first_day) filter (dataset in ({string.Join(", ", MetricCatalog.Counted.Select(d => $"'{d}'"))})), min(first_day)))::date
        from delivery
        where verdict = 'taken'
        """;

    private void Fill(string id, DateOnly asOf, DateTimeOffset publishedAt, Basis? basis, SnapshotParts parts)
    {
        var closed = Calendar.ClosedThrough(asOf, ContractCatalog.All.Max(c => c.ClosesOnBusinessDay));
        warehouse.Run($"""
            set variable as_of = date '{asOf:yyyy-MM-dd}';
            set variable first_month = ({FirstMonth});
            set variable closed_through = (select case when date '{closed:yyyy-MM-dd}' >= getvariable('first_month') then date '{closed:yyyy-MM-dd}' end);
            """);
        Run("tables", "unit", "period");
        Declarations();
        var candidates = new Candidates(warehouse, basis, parts, Day("select getvariable('first_month')"), asOf);
        OwedTables.Fill(warehouse.Run, Day(OwedTables.Began), Day("select getvariable('first_month')"), asOf, candidates.Owed);
        Before(basis);
        Run("collection");
        Run("delivery", "quarantine"); // of the deliveries that speak, as the questions about files laid them out
        var delivered = warehouse.Query("select distinct dataset from delivery where verdict = 'taken'", r => r.GetString(0)).ToHashSet();
        var news = new MetricCells(warehouse, id, parts).Fill([.. MetricCatalog.All.Where(metric => metric.Datasets.Any(delivered.Contains))], candidates.Of, candidates.Arrivals()); // of the others there is no record
        foreach (var year in news.GroupBy(m => m.Year))
        {
            warehouse.Run(parts.MonthViews(year.Min(), year.Max()));
            new FigureChecks(warehouse).Run();
        }

        LateShares(delivered);
        Targets();
        Run("population");
        var lastMonth = asOf.AddDays(1).Day == 1 ? Calendar.MonthOf(asOf) : Calendar.MonthOf(asOf).AddMonths(-1);
        warehouse.Run($"""
            insert into snap.meta
            select '{id}', getvariable('as_of'), timestamptz '{publishedAt.UtcDateTime:yyyy-MM-dd HH:mm:ss}+00', getvariable('first_month'),
                greatest(date '{lastMonth:yyyy-MM-dd}', getvariable('first_month')),
                getvariable('closed_through')
            """);
    }

    /// <summary>What came late in the past of the datasets that figures are counted from.</summary>
    private void LateShares(HashSet<string> delivered)
    {
        foreach (var dataset in MetricCatalog.All.SelectMany(m => m.Datasets).Distinct().Where(delivered.Contains))
        {
            warehouse.Run(SqlFiles.Read("cells/late.sql").Replace("{dataset}", dataset, StringComparison.Ordinal));
        }
    }

    /// <summary>What plans ask for of the shares and medians that have targets beside them.</summary>
    private void Targets()
    {
        foreach (var metric in MetricCatalog.All.Where(m => m.Target != null))
        {
            warehouse.Run(SqlFiles.Read("cells/target.sql").Replace("{metric}", metric.Id, StringComparison.Ordinal)
                .Replace("{indicator}", metric.Target, StringComparison.Ordinal).Replace("{unit}", metric.InPercent ? "PERCENT" : "DAY", StringComparison.Ordinal));
        }
    }

    /// <summary>Takes over what the snapshot before knew.</summary>
    private void Before(Basis? basis)
    {
        if (basis == null)
        {
            warehouse.Run("create or replace temp table before as from snap.month_sum; create or replace temp table arrivals_before as from snap.arrival_sum");
            return;
        }

        warehouse.Run($"attach '{shelf.FileOf(basis.Id).Replace("'", "''", StringComparison.Ordinal)}' as basis (read_only)");
        try
        {
            Run("settled");
        }
        finally
        {
            warehouse.Run("detach basis");
        }
    }

    private void Run(params ReadOnlySpan<string> files)
    {
        foreach (var file in files)
        {
            warehouse.Run(SqlFiles.Read($"cells/{file}.sql"));
        }
    }

    /// <summary>What the contracts and metric headers say, as tables that the cells' SQL can join.</summary>
    private void Declarations()
    {
        var datasets = MetricCatalog.All.SelectMany(m => m.Datasets.Select(d => $"('{m.Id}', '{m.DatasetKey}', '{d}')"));
        var categories = MetricCatalog.All.SelectMany(m => m.Breakdowns.SelectMany(b =>
            ContractCatalog.Get(b.Dataset)[b.Column].Codes.Select((code, i) => $"('{m.Id}', '{b.Id}', '{code.Id}', {i})")));
        warehouse.Run($"""
            create or replace temp table metric_dataset as select * from (values {string.Join(",", datasets)}) as t (metric, datasets, dataset);
            insert into snap.category values {string.Join(",", categories)};
            """);
    }
}
