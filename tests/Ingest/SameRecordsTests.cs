using DongHaeng.Ingest;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Serving;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Org;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Ingest;

/// <summary>What two metrics count of the same records is one number: the audit has to know of it (docs/decisions/audit.md).</summary>
public sealed class SameRecordsTests
{
    private const int Subsets = 16; // of more categories than that not all sums are tried
    private const int ByChance = 60; // fewer records may be the same ones by chance

    [Fact]
    public async Task No_two_metrics_count_the_same_records_without_saying_so()
    {
        using var folder = new TempFolder();
        var day = new DateOnly(2024, 11, 1);
        var centers = OrgUnits.CentersOn(day).Where(c => c.GuId is "g01" or "g25").Select(c => c.Id).ToList();
        var exports = new CenterExports(folder["exports"], seed: 11, centers);
        exports.Months(new(2024, 8, 1), new(2024, 10, 1));
        await using var server = await CenterServer.Start(folder["exports"]);
        using var warehouse = WarehouseFile.Open(folder["data"]);
        using var intake = new Intake(folder["data"], folder["keys"], warehouse);
        var shelf = new SnapshotShelf(folder["data"]);
        using var night = new Night(intake, new Publisher(warehouse, shelf), shelf, new IngestSettings { Sources = [new SourceSettings { Kind = "http", Location = server.BaseUri.ToString(), Suppliers = centers }] }, TimeProvider.System);
        await night.Run(null, TestContext.Current.CancellationToken);
        warehouse.Run("set variable as_of = date '2024-10-31'");

        // What is public tells of meetings and months, not of people.
        var metrics = MetricCatalog.All.Where(m => m.Sensitivity != "public" && (m.Kind is MetricKind.Count or MetricKind.Proportion or MetricKind.Days)).ToList();
        var all = metrics.SelectMany(m => Counted(warehouse, m)).ToList();
        var some = all.Select(c => c.Name).ToHashSet();
        var known = new Equations();
        foreach (var metric in metrics)
        {
            foreach (var none in Names(metric).Where(name => !some.Contains(name)))
            {
                known.Add([(none, 1)]);
            }

            Declared(metric, known);
        }

        var counts = all.Where(c => c.Records >= ByChance).ToList();

        var undeclared = new List<string>();
        foreach (var one in counts)
        {
            foreach (var line in counts.Where(c => c.Metric != one.Metric && c.Metric.Datasets.Intersect(one.Metric.Datasets).Any()).GroupBy(c => (c.Metric.Id, c.Breakdown, c.Which)))
            {
                undeclared.AddRange(Sums(one, [.. line]).Where(sum => !known.Imply([(one.Name, 1), .. sum.Select(s => (s.Name, -1L))])).Select(sum => $"{one.Name} = {string.Join(" + ", sum.Select(s => s.Name))}"));
            }
        }

        undeclared.Order(StringComparer.Ordinal).ShouldBeEmpty("say so under 'same' in the header of one of the two metrics");
    }

    private static IEnumerable<string> Names(Metric metric) =>
        from piece in metric.Breakdowns.SelectMany(b => Codes(b), (b, code) => ((string?)b.Id, (string?)code)).Prepend((null, null))
        from which in new[] { "counted", "rest", "all" }
        where metric.Kind != MetricKind.Count || which == "counted"
        select Name(metric.Id, which, piece.Item1, piece.Item2);

    /// <summary>What a metric's header says, and that its parts come to its whole.</summary>
    private static void Declared(Metric metric, Equations known)
    {
        foreach (var (by, code) in metric.Breakdowns.SelectMany(b => Codes(b), (b, code) => ((string?)b.Id, (string?)code)).Prepend((null, null)))
        {
            known.Add([(Name(metric.Id, "all", by, code), 1), (Name(metric.Id, "counted", by, code), -1), (Name(metric.Id, "rest", by, code), -1)]);
        }

        foreach (var breakdown in metric.Breakdowns)
        {
            foreach (var which in new[] { "counted", "rest", "all" })
            {
                known.Add([(Name(metric.Id, which, null, null), 1), .. Codes(breakdown).Select(code => (Name(metric.Id, which, breakdown.Id, code), -1L))]);
            }
        }

        foreach (var same in metric.Same)
        {
            var other = MetricCatalog.Get(same.Other);
            known.Add([
                (Name(metric.Id, same.Own.Which, same.Own.Breakdown, same.Own.Categories.FirstOrDefault()), 1),
                .. same.Same.Breakdown == null ? [(Name(other.Id, same.Same.Which, null, null), -1L)] : same.Same.Categories.Select(code => (Name(other.Id, same.Same.Which, same.Same.Breakdown, code), -1L)),
            ]);
            foreach (var shared in metric.Breakdowns.Where(b => same.Own.Breakdown == null && other.Breakdowns.Contains(b) && (same.Same.Breakdown == null || same.Same.Breakdown == b.Id)))
            {
                foreach (var code in Codes(shared).Where(code => same.Same.Breakdown == null || same.Same.Categories.Contains(code)))
                {
                    known.Add([(Name(metric.Id, same.Own.Which, shared.Id, code), 1), (Name(other.Id, same.Same.Which, shared.Id, code), -1)]);
                }
            }
        }
    }

    private static IEnumerable<string> Codes(Breakdown breakdown) => DongHaeng.Warehouse.Contracts.ContractCatalog.Get(breakdown.Dataset)[breakdown.Column].Codes.Select(c => c.Id);

    private static string Name(string metric, string which, string? breakdown, string? category) => $"{metric}.{which}" + (breakdown == null ? "" : $"[{breakdown}={category}]");

    private static IEnumerable<IReadOnlyList<Told>> Sums(Told whole, IReadOnlyList<Told> parts)
    {
        for (var some = 1L; parts.Count <= Subsets && some < 1L << parts.Count; some++)
        {
            var picked = parts.Where((_, i) => (some >> i & 1) == 1).ToList();
            if (picked.Sum(p => p.Records) == whole.Records && picked.Aggregate(0UL, (h, p) => h ^ p.Hash) == whole.Hash)
            {
                yield return picked;
            }
        }
    }

    private static List<Told> Counted(WarehouseFile warehouse, Metric metric)
    {
        var (counted, all) = metric.Kind switch
        {
            MetricKind.Days => ("ended::integer", "1"),
            MetricKind.Proportion => ("numerator", "denominator"),
            _ => ("numerator", "null"),
        };
        var told = new List<Told>();
        foreach (var breakdown in metric.Breakdowns.Select(b => b.Id).Prepend(null))
        {
            told.AddRange(warehouse.Query(
                $"""
                with event as ({metric.Select}),
                told as (select *, {breakdown ?? "null"} as category, {counted} as counted, {all} as every from event where cohort_date between date '2024-08-01' and date '2024-10-31'),
                each as (
                    select category, 'counted' as which, delivery_no, line, dong_id, cohort_date, counted as weight from told
                    union all
                    select category, 'rest', delivery_no, line, dong_id, cohort_date, every - counted from told
                    union all
                    select category, 'all', delivery_no, line, dong_id, cohort_date, every from told
                )
                select category, which, count(*), bit_xor(hash(delivery_no, line, dong_id, date_trunc('month', cohort_date), weight))
                from each
                where weight > 0 and ({(breakdown == null ? "true" : "category is not null")})
                group by all
                """,
                r => new Told(metric, breakdown, r.IsDBNull(0) ? null : r.GetString(0), r.GetString(1), r.GetInt64(2), (ulong)r.GetValue(3))));
        }

        return told;
    }

    /// <summary>Which records a metric counts somewhere: how many, and what they come to as a sum of hashes.</summary>
    private sealed record Told(Metric Metric, string? Breakdown, string? Category, string Which, long Records, ulong Hash)
    {
        public string Name => SameRecordsTests.Name(Metric.Id, Which, Breakdown, Category);
    }
}
