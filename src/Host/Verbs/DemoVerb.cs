using System.CommandLine;
using DongHaeng.Host.Demo;
using DongHaeng.Ingest;
using DongHaeng.Reports.Delivery;
using DongHaeng.Samples.Centers.Serving;
using DongHaeng.Samples.Mail;
using DongHaeng.Warehouse.Org;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace DongHaeng.Host.Verbs;

/// <summary>demo: everything at once, from nothing, on made-up exports of all centers.</summary>
internal static class DemoVerb
{
    public static Command Make()
    {
        var months = new Option<int>("--months") { DefaultValueFactory = _ => 13, Description = "How many months of exports to make: 1 to 60." };
        months.Validators.Add(r =>
        {
            if (r.Tokens.Count > 0 && r.GetValueOrDefault<int>() is < 1 or > 60)
            {
                r.AddError("--months takes a number from 1 to 60.");
            }
        });
        var port = Options.Port("5080");
        var once = new Option<bool>("--once") { Description = "End after the road and print a JSON summary, instead of serving the dashboards." };
        var folder = new Option<DirectoryInfo>("--folder") { DefaultValueFactory = _ => new DirectoryInfo("demo"), Description = "The folder that the demo makes and empties." };
        var command = new Command("demo", "Make the exports of all 425 centers, pull, publish, report, mail and serve them.") { months, port, once, folder };
        command.SetAction((parsed, cancel) => Run(parsed.GetValue(months), parsed.GetValue(port) ?? 5080, parsed.GetValue(once), parsed.GetRequiredValue(folder), cancel));
        return command;
    }

    private static async Task<int> Run(int months, int port, bool once, DirectoryInfo folder, CancellationToken cancel)
    {
        if (!once)
        {
            Server.RequireFree(port);
        }

        var place = DemoFolder.Fresh(folder.FullName);
        Directory.CreateDirectory(place.Exports);
        await using var centers = await CenterServer.Start(place.Exports);
        await using var mail = await MailServer.StartAsync(cancel: cancel);
        var listen = $"http://127.0.0.1:{port}";
        var settings = new Settings
        {
            Data = place.Data,
            Keys = place.Keys,
            Listen = listen,
            Ingest = new IngestSettings { Sources = [new SourceSettings { Kind = "http", Location = centers.BaseUri.ToString(), Suppliers = ["all"] }] },
            Mail = new MailSettings("127.0.0.1", mail.Port, "donghaeng@example.go.kr", new Uri(listen)) { PerMinute = 6000 },
        };
        using var house = new House(settings, new DemoClock());
        WebApplication? app = null;
        try
        {
            if (!once)
            {
                app = Server.Build(house, listen);
                await Server.Start(app, listen, cancel);
            }

            var summary = await new DemoRoad(house, place, months, cancel).Go(OrgUnits.CentersOn(DemoClock.Evening).Count());
            if (app == null)
            {
                Console.WriteLine(summary);
                return 0;
            }

            Invite(house, listen, summary, place);
            await app.WaitForShutdownAsync(cancel);
            return 0;
        }
        finally
        {
            if (app != null)
            {
                await app.DisposeAsync();
            }
        }
    }

    private static void Invite(House house, string listen, DemoSummary summary, DemoFolder place)
    {
        Console.WriteLine($"\n{summary.Centers} centers, {summary.Files} files, {summary.Rows} rows ({summary.RejectedRows} rejected), {summary.Mails} mails. Everything lies in {Path.GetDirectoryName(place.Data)}.");
        Console.WriteLine($"The dashboards are at {listen}. Sign in as (each link works once, for a day):");
        foreach (var (name, sees) in DemoPeople.Guests)
        {
            Console.WriteLine($"  {listen}/sign-in/link/{house.SignIn.IssueLink(name, TimeSpan.FromDays(1))}\n      {sees}");
        }

        Console.WriteLine("Stop with Ctrl+C.");
    }
}
