using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Sql;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Warehouse.Publish;

/// <summary>
/// The audit before publishing: of every line of parts and whole (categories, places, months of a longer period) it works
/// out what a reader could, and seals what would leave a small figure fewer than four possible values.
/// </summary>
/// <remarks>
/// Months are settled before quarters, and quarters before years, and a longer period never seals a shorter one: a month
/// that was mailed stays as it was when its year is over.
/// </remarks>
internal sealed class DisclosureAudit(WarehouseFile warehouse)
{
    /// <summary>More than any figure, for what is not told.</summary>
    private const long Unknown = 1_000_000_000_000;

    // Ranges are narrowed by whole numbers and settle after a few rounds; who gives up sooner knows less.
    private const int Rounds = 40;
    private const int Attempts = 100;
    private const long CellsAtOnce = 1_500_000;

    private static readonly string[] Stages = ["month", "quarter", "year"];

    /// <summary>Audits the cells of metrics in the snapshot that is being filled.</summary>
    /// <exception cref="InvalidOperationException">Something would still be given away: nothing may be published.</exception>
    public void Look(IReadOnlyList<Metric> metrics)
    {
        foreach (var some in Batches(metrics))
        {
            warehouse.Run("create or replace temp table guard_metric as select * from (values "
                + string.Join(", ", some.Select(m => FormattableString.Invariant($"('{m.Id}', '{m.Kind.ToString().ToLowerInvariant()}', {m.DivideBy}::bigint)")))
                + ") as t (metric, kind, divide_by)");
            Run("cell");
            Run("line");
            for (var stage = 1; stage <= Stages.Length; stage++)
            {
                Settle(stage);
            }

            Run("sealed");
        }
    }

    /// <summary>Metrics together, for the sake of few statements, as long as their cells have room.</summary>
    private List<List<Metric>> Batches(IReadOnlyList<Metric> metrics)
    {
        var cells = warehouse.Query(
            """
            select f.metric, count(*) * (1 + (select count(*) from snap.category as c where c.metric = f.metric))
            from snap.completeness as f where started > 0 group by f.metric
            """,
            r => (Metric: r.GetString(0), Cells: r.GetInt64(1))).ToDictionary(r => r.Metric, r => r.Cells);
        var batches = new List<List<Metric>>();
        var room = 0L;
        foreach (var metric in metrics.Where(m => cells.ContainsKey(m.Id)))
        {
            if (batches.Count == 0 || cells[metric.Id] > room)
            {
                batches.Add([]);
                room = CellsAtOnce;
            }

            batches[^1].Add(metric);
            room -= cells[metric.Id];
        }

        return batches;
    }

    private void Settle(int stage)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            Run("told", stage);
            // What one line gives away by itself comes first: much of what follows from it is then not known any more.
            if (!Tight(stage, "guard_told"))
            {
                Narrow(stage);
                if (!Tight(stage, "guard_bound"))
                {
                    return;
                }
            }

            if (!Seals("seal", stage) && !Seals("seal_all", stage))
            {
                break;
            }
        }

        var metrics = string.Join(", ", warehouse.Query("select distinct metric from guard_tight order by 1", r => r.GetString(0)));
        throw new InvalidOperationException(
            $"The figures by {Stages[stage - 1]} of {metrics} cannot be published: however much is withheld, a small one could still be worked out. Earlier figures stay. Report this with the names of the metrics.");
    }

    private bool Tight(int stage, string ranges)
    {
        Run("tight", stage, ranges);
        return Any("select count(*) from guard_tight");
    }

    private void Narrow(int stage)
    {
        warehouse.Run("create or replace temp table guard_changed as select id from guard_bound");
        for (var round = 0; round < Rounds && Any("select count(*) from guard_changed"); round++)
        {
            Run("narrow", stage);
            warehouse.Run("""
                create or replace temp table guard_changed as
                select id from guard_next as n join guard_bound as b using (id) where n.lo <> b.lo or n.hi <> b.hi;
                drop table guard_bound;
                alter table guard_next rename to guard_bound
                """);
        }
    }

    private bool Seals(string file, int stage)
    {
        var before = Count("select count(*) from guard_sealed");
        Run(file, stage);
        return Count("select count(*) from guard_sealed") > before;
    }

    private void Run(string file, int stage = 1, string ranges = "guard_bound") => warehouse.Run(SqlFiles.Read($"guard/{file}.sql")
        .Replace("{unknown}", FormattableString.Invariant($"{Unknown}"), StringComparison.Ordinal)
        .Replace("{stage}", FormattableString.Invariant($"{stage}"), StringComparison.Ordinal)
        .Replace("{ranges}", ranges, StringComparison.Ordinal)
        .Replace("{grain}", Stages[stage - 1], StringComparison.Ordinal));

    private bool Any(string query) => Count(query) > 0;

    private long Count(string query) => warehouse.Query(query, r => r.GetInt64(0))[0];
}
