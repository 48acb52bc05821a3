using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Quarantine;
using DongHaeng.Warehouse.Read.Gate;
using DongHaeng.Warehouse.Sql;
using DongHaeng.Warehouse.Statistics;
using DongHaeng.Warehouse.Trace;
using DuckDB.NET.Data;
using static DongHaeng.Warehouse.Read.SnapshotRows;

namespace DongHaeng.Warehouse.Read;

/// <summary>
/// The one gate: the only way from a snapshot to a person, whatever the door. Every answer is the result of the same rules
/// (<see cref="Gate"/>), and every file is an export of that one result.
/// </summary>
public sealed class MetricReader : IDisposable
{
    private static readonly string Deliveries = SqlFiles.Read("read/collection.sql");
    private readonly SnapshotShelf shelf;
    private readonly OpenSnapshots open;

    /// <summary>A reader of the kept snapshots.</summary>
    /// <param name="shelf">Where they are.</param>
    /// <param name="snapshot">The one to read, for figures as they were known then; null for the current one, whichever it is.</param>
    public MetricReader(SnapshotShelf shelf, string? snapshot = null) : this(shelf, new OpenSnapshots(shelf, snapshot))
    {
    }

    private MetricReader(SnapshotShelf shelf, OpenSnapshots open) => (this.shelf, this.open) = (shelf, open);

    /// <summary>The kept snapshots, the earliest first: figures can be read as they were known then.</summary>
    public IReadOnlyList<string> Kept() => shelf.All();

    /// <summary>A reader of a kept snapshot, by the same rules. The caller disposes it.</summary>
    /// <exception cref="KeyNotFoundException">It is not kept; the message lists those that are.</exception>
    public MetricReader At(string snapshot) => new(shelf, shelf.Require(snapshot));

    /// <summary>The same by the snapshot that is current now, for answers that belong together. It needs no disposing.</summary>
    public MetricReader Pinned() => new(shelf, open.Pinned());

    /// <summary>What the current snapshot says of itself; null before the first publishing.</summary>
    public SnapshotInfo? Info() => open.Figures()?.Info;

    /// <summary>The units that a scope opens, city first, then gus and dongs in code order, by their names at the reference day.</summary>
    public IReadOnlyList<Unit> Units(Scope scope)
    {
        if (open.Figures() is not { } figures)
        {
            return [];
        }

        var rights = new Rights(scope, figures.Units);
        return [.. from u in figures.Units where u.Within(figures.Info.AsOf, figures.Info.AsOf)
                   let precision = rights.To(u) where precision != null
                   select new Unit(u.Level, u.Id, u.Code, u.Ko, u.En, u.GuId, precision.Value) { ByDay = rights.ToDays(u) != null }];
    }

    /// <summary>The cells that a scope opens, in the order of period, level, code, category.</summary>
    /// <exception cref="ArgumentException">The metric has no such breakdown, a median is asked for of months that do not add up to one, or days or weeks are refused (<see cref="Refuses"/>).</exception>
    public IReadOnlyList<MetricRow> Read(MetricQuery query, Scope scope)
    {
        query.RequireSense();
        if (Refuses(query, scope) is { } refusal)
        {
            throw new ArgumentException(DayRefusals.Sentence(refusal, query, open.Figures()!.Info));
        }

        if (open.Figures() is not { } figures)
        {
            return [];
        }

        var rights = new Rights(scope, figures.Units);
        return new Opening(figures, query, scope).Rows(Periods.OfDays(query.Grain) ? rights.ToDays : rights.To);
    }

    /// <summary>Why a question for days or weeks is not answered; null where it is, and of longer periods, which nobody is refused: they are guarded.</summary>
    public DayRefusal? Refuses(MetricQuery query, Scope scope) =>
        !Periods.OfDays(query.Grain) || open.Figures() is not { } figures ? null
        : !new Opening(figures, query, scope).Any(new Rights(scope, figures.Units).ToDays) ? DayRefusal.NotYours
        : DayRefusals.Of(query, figures.Info);

    /// <summary>
    /// How the dongs of a place that the scope opens spread, by period; nothing for periods with fewer than 20 complete dongs, nor for
    /// days and weeks, because it is made for those who may not see single dongs.
    /// </summary>
    /// <param name="query">The metric, grain and periods; its unit is the place: seoul or a gu. Levels and breakdown play no part.</param>
    /// <param name="scope">For whom.</param>
    public IReadOnlyList<Spread> Spread(MetricQuery query, Scope scope)
    {
        var place = query.Unit ?? "seoul";
        return !Periods.OfDays(query.Grain) && open.Figures() is { } figures && figures.Units.Any(u => u.Id == place && u.Level != Level.Dong && new Rights(scope, figures.Units).To(u) != null)
            ? DongSpread.Of(new Opening(figures, query with { Levels = [Level.Dong], Breakdown = null, Unit = place }, scope).Rows(_ => Precision.Masked))
            : [];
    }

    /// <summary>
    /// How much of the records behind a metric came in later in closed months, for a month that still settles; null where the
    /// month is closed or goes on, and where fewer than three closed months are known. Of several datasets it is the least and
    /// the most of all. It is public: shares of all records of the city, which tell of no place and no person.
    /// </summary>
    /// <param name="metric">The metric's id.</param>
    /// <param name="month">Its first day.</param>
    public LateShare? Late(string metric, DateOnly month) =>
        LateShare.Over([.. MetricCatalog.Get(metric).Datasets.SelectMany(d => open.Figures()?.Late[(d, month)] ?? [])]);

    /// <summary>
    /// The targets of the plans in force for a share or a median in a place, month by month; none where there is no plan, and of
    /// metrics that have none beside them. Anybody may read them: a plan is public.
    /// </summary>
    /// <param name="metric">The metric's id.</param>
    /// <param name="unit">The place: seoul, a gu or a dong.</param>
    /// <param name="from">First day of the first month.</param>
    /// <param name="to">First day of the last month.</param>
    public IReadOnlyList<Target> Targets(string metric, string unit, DateOnly from, DateOnly to) => open.Figures() is { } figures ? PlanTargets.Of(figures, metric, unit, from, to) : [];

    /// <summary>
    /// A dong and those most like it in a period by the share of the aged, the size of households, residents and density: itself
    /// first, then the nearest ten. Of the others only those that the scope opens; which dongs are alike is public, and their
    /// figures are not. None where the dong itself is not open, or too little is known of it.
    /// </summary>
    /// <param name="dong">The dong's id.</param>
    /// <param name="period">The first day of the period.</param>
    /// <param name="grain">Its length.</param>
    /// <param name="scope">For whom.</param>
    public IReadOnlyList<PeerDong> Alike(string dong, DateOnly period, Grain grain, Scope scope) =>
        open.Figures() is { } figures ? PeerDongs.Of(figures, dong, period, grain, scope) : [];

    /// <summary>How the suppliers of a scope's gus, or of one of them, stand with what they owe for the months from one to another.</summary>
    public IReadOnlyList<CollectionRow> Collection(DateOnly from, DateOnly to, Scope scope, string? gu = null)
    {
        using var connection = open.Connect();
        return connection == null ? [] : Rows(connection, Deliveries, Span(from, to, scope, gu), Row.Collection);
    }

    /// <summary>The same rows as <see cref="Collection"/> as a file.</summary>
    public Export ExportCollection(DateOnly from, DateOnly to, Scope scope, Format format)
    {
        RequirePublished();
        return ResultFile.Of(format, Literals.In(Deliveries, Span(from, to, scope)), () => open.Connect()!);
    }

    /// <summary>What was set aside of the scope's suppliers, newest files first; settled history is not in a snapshot.</summary>
    public IReadOnlyList<RejectLine> Rejects(QuarantineQuery query, Scope scope) => [.. RejectLines(query, scope)];

    /// <summary>The same with the refused files as the list that centers mend by, read while it is sent.</summary>
    public Export ExportRejects(QuarantineQuery query, Scope scope) => new(Format.Csv, MendList.Pieces(Refused(query, scope), RejectLines(query, scope)));

    /// <summary>How many rows were set aside of the scope's suppliers, the most first.</summary>
    public IReadOnlyList<RejectCount> RejectCounts(QuarantineQuery query, GroupBy by, Scope scope) =>
        Listed(RejectCount.Sql(SqlFiles.Read("read/rejects.sql"), by) + " limit $limit", query, scope, Row.RejectCount);

    /// <summary>Which files of the scope's suppliers were refused, newest first.</summary>
    public IReadOnlyList<RefusedFile> Refused(QuarantineQuery query, Scope scope) => Listed(SqlFiles.Read("read/refused.sql"), query, scope, Row.Refused);

    /// <summary>What looks strange in files of the scope's suppliers, newest first.</summary>
    public IReadOnlyList<Warning> Warnings(QuarantineQuery query, Scope scope) => Listed(SqlFiles.Read("read/warnings.sql"), query, scope, Row.Warning);

    /// <summary>
    /// The files behind a metric's total, without lines. Empty where the scope does not show the cell exactly; a file is
    /// left out where the scope does not open the dongs that it is about. A file is a dong's: of care crises, which are seen
    /// one dong at a time, those behind a larger place are told to nobody.
    /// </summary>
    public CellTrace Trace(TraceQuery query, Scope scope)
    {
        var metric = MetricCatalog.Get(query.Metric);
        if (Periods.OfDays(query.Grain))
        {
            throw new ArgumentException("Which file brought how much is kept by month: trace the month, or the day in the warehouse.");
        }

        using var connection = open.Connect();
        var cell = Read(new MetricQuery(query.Metric, [query.Level], query.Grain, query.Period, query.Period, query.UnitId), scope)
            .FirstOrDefault(c => c.Level == query.Level && c.UnitId == query.UnitId);
        if (connection == null || scope.Door != Door.SignedIn || (metric.IsProtected && query.Level != Level.Dong) || cell == null || Units(scope).FirstOrDefault(u => u.Id == query.UnitId) is not { Precision: Precision.Exact } || cell.Status is CellStatus.Rounded or CellStatus.Few or CellStatus.Withheld)
        {
            return new CellTrace([], [], []);
        }

        var datasets = metric.Datasets;
        var (first, last) = (Periods.First(query.Period, query.Grain), Periods.End(query.Period, query.Grain));
        // A rate rests on the files of its counts, and on its own; a mean on those of its sum.
        var counts = metric.Kind == MetricKind.Mean ? metric.Of.Take(1) : metric.Of;
        var counted = counts.Append(query.Metric).Select(id => (Metric: id, Datasets: id != query.Metric ? MetricCatalog.Get(id).Datasets : [.. datasets.Except(counts.SelectMany(c => MetricCatalog.Get(c).Datasets))]));
        var files = counted.SelectMany(of => Rows(connection, SqlFiles.Read("read/sources.sql").Replace("{part}", open.Figures()!.Sources(first, last), StringComparison.Ordinal),
            [
                .. Own(scope), new("metric", of.Metric), new("level", query.Level.ToString().ToLowerInvariant()),
                new("unit", query.UnitId), new("first", first), new("last", last), new("datasets", string.Join(',', of.Datasets)),
            ],
            Row.Source)).ToList();
        var named = files.Select(f => (f.Supplier, f.Dataset, f.File)).ToHashSet();
        return new CellTrace(
            files,
            [.. Rejects(new QuarantineQuery(), scope).Where(r => named.Contains((r.Supplier, r.Dataset, r.File)))],
            [.. Collection(first, last, scope).Where(c => datasets.Contains(c.Dataset) && c.DaysCovered < c.DaysOwed
                && (query.Level == Level.City || c.GuId == cell.GuId || c.GuId == null))]);
    }

    /// <summary>The closed months that have figures, the latest first.</summary>
    public IReadOnlyList<ClosedMonth> ClosedMonths() => open.Figures() is { } figures ? new Corrections(shelf, figures).Months() : [];

    /// <summary>Whether corrections of closed months are open to a scope: those of the places that it sees exactly are.</summary>
    public bool OpensCorrections(Scope scope) => open.Figures() is { } figures && new Corrections(shelf, figures).Opened(scope).Count > 0;

    /// <summary>Which figures of a closed month are told otherwise since its closing, of the places that the scope opens exactly.</summary>
    /// <exception cref="ArgumentException">The month is not closed, or no snapshot of its closing is kept.</exception>
    public IReadOnlyList<Correction> Corrections(CorrectionQuery query, Scope scope) => open.Figures() is { } figures ? new Corrections(shelf, figures).Read(query, scope) : [];

    /// <summary>The same, with the parts of each figure, as a file.</summary>
    /// <exception cref="ArgumentException">The month is not closed, or no snapshot of its closing is kept.</exception>
    public Export ExportCorrections(CorrectionQuery query, Scope scope, Format format)
    {
        RequirePublished();
        return new Corrections(shelf, open.Figures()!).Export(query, scope, format);
    }

    /// <summary>The same cells as <see cref="Read"/> as a file. They are read at once; the file is made while it is sent.</summary>
    /// <exception cref="ArgumentException">As <see cref="Read"/>.</exception>
    public Export Export(MetricQuery query, Scope scope, Format format) => Export([query], scope, format);

    /// <summary>The cells of several questions as one file, in their order; each row says of which metric it is.</summary>
    /// <exception cref="ArgumentException">As <see cref="Read"/>.</exception>
    public Export Export(IReadOnlyList<MetricQuery> queries, Scope scope, Format format)
    {
        RequirePublished();
        var read = queries.Select(query => (Query: query, Rows: Read(query, scope))).ToList();
        return ResultFile.Of(format, "from result", () => ResultTable.Of(read, (query, row) => row.Category == null ? PlanTargets.AtEnd(open.Figures()!, query, row) : null));
    }

    /// <summary>The same rows as <see cref="Spread"/> as a file.</summary>
    public Export ExportSpread(MetricQuery query, Scope scope, Format format)
    {
        RequirePublished();
        var spreads = Spread(query, scope);
        return ResultFile.Of(format, "from spread", () => SpreadTable.Of(query, spreads));
    }

    /// <summary>Places beside each other as a file: the cells of <see cref="Read"/> with intervals, limits and verdicts, made of these cells alone.</summary>
    /// <param name="query">The question, for one period and totals.</param>
    /// <param name="scope">For whom.</param>
    /// <param name="format">In which form.</param>
    /// <param name="peers">The only dongs of it, with their distances (<see cref="Alike"/>); null for all.</param>
    public Export ExportComparison(MetricQuery query, Scope scope, Format format, IReadOnlyList<PeerDong>? peers = null)
    {
        RequirePublished();
        var comparison = Comparison.Of(MetricCatalog.Get(query.Metric), Read(query, scope), peers).With(Standardised(query, scope));
        return ResultFile.Of(format, "from comparison", () => ComparisonTable.Of(query, comparison, row => PlanTargets.AtEnd(open.Figures()!, query, row)));
    }

    /// <summary>What the rates of a period's places would be with the city's mix of ages, by the id of the place; none of a metric without. Only of places that are open exactly.</summary>
    public IReadOnlyDictionary<string, Standardised> Standardised(MetricQuery query, Scope scope) => open.Figures() is { } figures ? AgeStandard.Of(figures, query, scope) : new Dictionary<string, Standardised>();

    /// <summary>Closes the snapshots that are open.</summary>
    public void Dispose() => open.Dispose();

    private IEnumerable<RejectLine> RejectLines(QuarantineQuery query, Scope scope) => Walked(
        SqlFiles.Read("read/rejects.sql") + "order by received_at desc, delivery_no desc, line, column_id limit $limit", query, scope,
        r => Row.Reject(r, 1));

    private List<T> Listed<T>(string sql, QuarantineQuery query, Scope scope, Func<DuckDBDataReader, T> make) => [.. Walked(sql, query, scope, make)];

    private IEnumerable<T> Walked<T>(string sql, QuarantineQuery query, Scope scope, Func<DuckDBDataReader, T> make)
    {
        using var connection = open.Connect();
        if (connection == null)
        {
            yield break;
        }

        using var command = Command(
            connection, sql,
            new DuckDBParameter[]
            {
                new("supplier", (object?)query.Supplier ?? DBNull.Value), new("dataset", (object?)query.Dataset ?? DBNull.Value),
                new("reason", (object?)query.Reason ?? DBNull.Value), new("since", (object?)query.Since ?? DBNull.Value), new("limit", query.Limit),
            }.Where(p => sql.Contains('$' + p.ParameterName, StringComparison.Ordinal)).Concat(Own(scope)));
        command.UseStreamingMode = true; // or the database lays all rows by before the first
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return make(reader);
        }
    }

    private void RequirePublished()
    {
        if (open.Figures() == null)
        {
            throw new InvalidOperationException("Nothing is published yet: run `donghaeng ingest run` first.");
        }
    }
}
