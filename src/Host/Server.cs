using DongHaeng.Dashboards;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Reports.Delivery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace DongHaeng.Host;

/// <summary>The web server with its schedules.</summary>
internal static class Server
{
    /// <summary>Puts the server together; nothing runs yet.</summary>
    public static WebApplication Build(House house, string listen)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(listen);
        builder.Logging.ClearProviders().AddSimpleConsole(o =>
        {
            o.SingleLine = true;
            o.TimestampFormat = "yyyy-MM-dd HH:mm:ss ";
        }).AddFilter("Microsoft", LogLevel.Warning).AddFilter("Quartz", LogLevel.Warning)
            // The keys folder is the secret place: the keys in it need no second lock.
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.AddRouting(); // with the constraints that the slim builder leaves out
        builder.Services.AddDashboards(house.Reader, house.Ops, Path.Combine(house.Settings.Keys, "web"));
        Schedules(builder.Services, house);
        var app = builder.Build();
        app.MapDashboards();
        return app;
    }

    /// <summary>Starts it and says what is in the way where it cannot.</summary>
    public static async Task Start(WebApplication app, string listen, CancellationToken cancel)
    {
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw new Refusal($"The address {listen} is in use by another process. Stop that process, or choose another port with --port.");
        }
        catch (System.Net.Sockets.SocketException e)
        {
            throw new Refusal($"The address {listen} cannot be listened on: {e.Message}.");
        }
    }

    /// <summary>Says at once that a port is taken, before anything is emptied or made for the server.</summary>
    public static void RequireFree(int port)
    {
        try
        {
            using var probe = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, port);
            probe.Start();
        }
        catch (System.Net.Sockets.SocketException)
        {
            throw new Refusal($"The port {port} is in use by another process. Stop that process, or choose another with --port.");
        }
    }

    private static void Schedules(IServiceCollection services, House house)
    {
        services.AddSingleton(house.Night);
        services.AddQuartz(quartz =>
        {
            quartz.UseDefaultTimeZone(Warehouse.Seoul.Zone);
            quartz.UsePersistentStore(store =>
            {
                store.UseSqlite(Microsoft.Data.Sqlite.SqliteFactory.Instance, house.Ops.ConnectionString);
                store.UseSystemTextJsonSerializer();
                store.ProvisionSchema();
            });
            Schedule<NightJob>(quartz, "night", house.Settings.Ingest.NightlyCron);
            if (house.Settings.Mail != null)
            {
                services.AddSingleton(_ => house.Dispatch);
                services.AddSingleton(_ => house.Postman);
                Schedule<ReportJob>(quartz, "reports", house.Settings.ReportCron);
                Schedule<PostJob>(quartz, "post", "0 0/5 * * * ?");
            }
        });
        services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
    }

    private static void Schedule<T>(IQuartzBuilder quartz, string name, string cron)
        where T : class, IJob =>
        quartz.ScheduleJob<T>(t => t.WithIdentity(name).WithCronSchedule(
            cron, c => c.InTimeZone(Warehouse.Seoul.Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)));
}
