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

    private static readonly string[] Stages = ["month", "quarter", "year"];

    /// <summary>Audits the cells of a metric in the snapshot that is being filled.</summary>
    /// <exception cref="InvalidOperationException">Something would still be given away: nothing may be published.</exception>
    public void Look(Metric metric)
    {
        Run("cell", metric);
        if (!Any("select count(*) from guard_cell where need is not null"))
        {
            warehouse.Run("drop table guard_cell; drop table guard_sealed");
            return;
        }

        Run("line", metric);
        for (var stage = 1; stage <= Stages.Length; stage++)
        {
            Settle(metric, stage);
        }

        Run("sealed", metric);
    }

    private void Settle(Metric metric, int stage)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            Run("told", metric, stage);
            // What one line gives away by itself comes first: much of what follows from it is then not known any more.
            if (!Tight(metric, stage, "guard_told"))
            {
                Narrow(metric, stage);
                if (!Tight(metric, stage, "guard_bound"))
                {
                    return;
                }
            }

            if (!Seals("seal", metric, stage) && !Seals("seal_all", metric, stage))
            {
                break;
            }
        }

        throw new InvalidOperationException(
            $"The figures of {metric.Id} by {Stages[stage - 1]} cannot be published: however much is withheld, a small one could still be worked out. Earlier figures stay. Report this with the metric's name.");
    }

    private bool Tight(Metric metric, int stage, string ranges)
    {
        Run("tight", metric, stage, ranges);
        return Any("select count(*) from guard_tight");
    }

    private void Narrow(Metric metric, int stage)
    {
        for (var round = 0; round < Rounds; round++)
        {
            Run("narrow", metric, stage);
            var changed = Any("select count(*) from guard_next as n join guard_bound as b using (id) where n.lo <> b.lo or n.hi <> b.hi");
            warehouse.Run("drop table guard_bound; alter table guard_next rename to guard_bound");
            if (!changed)
            {
                return;
            }
        }
    }

    private bool Seals(string file, Metric metric, int stage)
    {
        var before = Count("select count(*) from guard_sealed");
        Run(file, metric, stage);
        return Count("select count(*) from guard_sealed") > before;
    }

    private void Run(string file, Metric metric, int stage = 1, string ranges = "guard_bound") => warehouse.Run(SqlFiles.Read($"guard/{file}.sql")
        .Replace("{metric}", metric.Id, StringComparison.Ordinal)
        .Replace("{kind}", metric.Kind.ToString().ToLowerInvariant(), StringComparison.Ordinal)
        .Replace("{divide_by}", FormattableString.Invariant($"{metric.DivideBy}"), StringComparison.Ordinal)
        .Replace("{unknown}", FormattableString.Invariant($"{Unknown}"), StringComparison.Ordinal)
        .Replace("{stage}", FormattableString.Invariant($"{stage}"), StringComparison.Ordinal)
        .Replace("{ranges}", ranges, StringComparison.Ordinal)
        .Replace("{grain}", Stages[stage - 1], StringComparison.Ordinal));

    private bool Any(string query) => Count(query) > 0;

    private long Count(string query) => warehouse.Query(query, r => r.GetInt64(0))[0];
}
