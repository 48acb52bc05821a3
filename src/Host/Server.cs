using DongHaeng.Dashboards;
using DongHaeng.Dashboards.Maps;
using DongHaeng.Dashboards.Notable;
using DongHaeng.Host.Administration;
using DongHaeng.Host.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
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
        WebApplication? running = null; // pages ask it for the clockwork, which is made with it
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(listen);
        ServerLog.Write(builder.Logging.ClearProviders(), house.Settings.LogFormat).AddFilter("Microsoft", LogLevel.Warning).AddFilter("Quartz", LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None) // what ends the program is said by the terminal
            // The keys folder is the secret place: the keys in it need no second lock.
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.AddRouting(); // with the constraints that the slim builder leaves out
        builder.Services.AddSingleton(InstallationOf.Of(house, () => running!.Services.GetRequiredService<ISchedulerFactory>()));
        builder.Services.AddSingleton(ReportDeskOf.Of(house));
        builder.Services.AddSingleton(ReleaseDeskOf.Of(house));
        builder.Services.AddDashboards(house.Reader, house.Ops, Path.Combine(house.Settings.Keys, "web"), house.Settings.Site, new Boundaries(BoundariesOf(house.Settings)));
        builder.Services.AddHostedService(services => new FindingsAhead(house.Reader, services.GetRequiredService<FindingsKept>(), services.GetRequiredService<ILogger<FindingsAhead>>()));
        builder.Services.AddSingleton(house.Night);
        if (house.Settings.Mail != null)
        {
            builder.Services.AddSingleton(_ => house.Dispatch);
            builder.Services.AddSingleton(_ => house.Postman);
            builder.Services.AddSingleton(_ => house.Reminding);
            builder.Services.AddSingleton(_ => house.ReminderPostman);
            builder.Services.AddSingleton(_ => house.Watching);
            builder.Services.AddSingleton(_ => house.NoticePostman);
            builder.Services.AddSingleton(_ => house.Trouble);
        }

        builder.Services.AddQuartz(quartz => Schedules.Declare(quartz, house));
        builder.Services.AddHostedService(services => new ScheduleSettling(services.GetRequiredService<ISchedulerFactory>(), house.Settings)); // before the next, which starts them
        builder.Services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
        if (OtlpExport.Open(house) is { } export)
        {
            builder.Services.AddSingleton(_ => export); // made by a factory, so that it ends with the server
        }

        var app = running = builder.Build();
        app.Services.GetService<OtlpExport>();
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

    /// <summary>The operator's boundaries of dongs; null where maps are drawn.</summary>
    /// <exception cref="Refusal">The file cannot be used.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<Figures.Canvas.Spot>>>? BoundariesOf(Settings settings)
    {
        try
        {
            return settings.Boundaries is { } file ? BoundaryFile.Read(file) : null;
        }
        catch (InvalidDataException e)
        {
            throw new Refusal(e.Message);
        }
    }
}
