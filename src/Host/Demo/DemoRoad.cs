using System.Diagnostics;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Delivery;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Host.Demo;

/// <summary>The whole road once: exports are made, pulled, published, drawn and mailed.</summary>
internal sealed class DemoRoad(House house, DemoFolder folder, int months, CancellationToken cancel)
{
    private double make, pull, publish, render, send;
    private int files;
    private long rows, rejected;
    private string? snapshot;

    /// <summary>Goes the road and says what happened.</summary>
    /// <param name="centers">How many centers are open.</param>
    public async Task<DemoSummary> Go(int centers)
    {
        var first = new DateOnly(DemoClock.Evening.Year, DemoClock.Evening.Month, 1).AddMonths(-months);
        var exports = new CenterExports(folder.Exports, options: new() { Varied = true, Connected = Connected(first) });
        var suppliers = centers + OrgUnits.Gus.Count + 1; // and the foundation
        make += await Timed($"Making {months} months of exports", bar => exports.Months(first, DemoClock.Evening.AddMonths(-1), bar.Count(suppliers)));
        await PullAndPublish("monthly files");
        make += await Timed("Making the night's exports", bar => exports.Night(DemoClock.Evening, bar.Count(suppliers)));
        await PullAndPublish("the night's files");
        exports.Truth(DemoClock.Evening).WriteCsv(folder.Truth);
        DemoPeople.MoveIn(house);
        var (drawn, sent) = await Mail();
        return new DemoSummary(centers, files, rows, rejected, MetricCatalog.All.Count, snapshot, drawn, sent,
            new DemoSeconds(Rounded(make), Rounded(pull), Rounded(publish), Rounded(render), Rounded(send)));
    }

    /// <summary>The datasets that figures come from are there from the start; the others were connected with the last month.</summary>
    private static Dictionary<string, DateOnly> Connected(DateOnly first)
    {
        var last = new DateOnly(DemoClock.Evening.Year, DemoClock.Evening.Month, 1).AddMonths(-1);
        var counted = MetricCatalog.All.SelectMany(m => m.Datasets).ToHashSet();
        return ContractCatalog.All.Where(c => !counted.Contains(c.Id)).ToDictionary(c => c.Id, _ => last < first ? first : last);
    }

    private async Task PullAndPublish(string what)
    {
        RoundReport? round = null;
        pull += await Timed($"Pulling {what}", async bar => round = await new Round(house.Intake, house.Settings.Ingest, house.Clock).Run(bar.Share(), cancel));
        foreach (var failure in round!.Failures)
        {
            await Console.Error.WriteLineAsync($"{failure.Supplier}: {failure.What}");
        }

        (files, rows, rejected) = (files + round.Files, rows + round.RowsRead, rejected + round.RowsRejected);
        publish += await Timed("Publishing", _ => snapshot = house.Publisher.Publish(house.Clock.GetUtcNow()));
    }

    private async Task<(int Drawn, int Sent)> Mail()
    {
        var (drawn, sent) = (0, 0);
        foreach (var report in ReportCatalog.All)
        {
            render += await Timed($"Drawing {report.Title.Ko}", bar => drawn += house.Dispatch.Put(report, null, byHand: true, bar.Count(house.Subscriptions.Active(report.Id).Count), cancel).Reports);
        }

        using var postman = house.Postman;
        send += await Timed("Mailing", async bar => sent = (await postman.DeliverAsync(new Sent(bar.Count(drawn)), cancel)).Sent);
        return (drawn, sent);
    }

    private static Task<double> Timed<T>(string what, Func<ProgressBars, T> work) => Timed(what, bar => Task.Run(() => work(bar)));

    private static async Task<double> Timed<T>(string what, Func<ProgressBars, Task<T>> work)
    {
        var watch = Stopwatch.StartNew();
        await ProgressBars.Run(what, work);
        return watch.Elapsed.TotalSeconds;
    }

    private static double Rounded(double seconds) => Math.Round(seconds, 1);

    private sealed class Sent(IProgress<int> bar) : IProgress<PostRun>
    {
        public void Report(PostRun value) => bar.Report(value.Sent);
    }
}
