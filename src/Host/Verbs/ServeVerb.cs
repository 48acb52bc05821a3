using System.CommandLine;
using Microsoft.Extensions.Hosting;

namespace DongHaeng.Host.Verbs;

/// <summary>serve: the dashboards, the nightly round and the mailing of reports.</summary>
internal static class ServeVerb
{
    public static Command Make()
    {
        var port = Options.Port("what the settings say");
        var command = new Command("serve", "Serve the dashboards and run the schedules.") { port, Options.SettingsFile(), Options.Data() };
        command.SetAction(async (parsed, cancel) =>
        {
            var settings = parsed.Settings();
            var listen = parsed.GetValue(port) is { } p ? $"http://127.0.0.1:{p}" : settings.Listen;
            using var house = new House(settings);
            if (settings.Mail != null)
            {
                house.Postman.Recover();
                house.ReminderPostman.Recover();
                house.NoticePostman.Recover();
            }

            await using var app = Server.Build(house, listen);
            await Server.Start(app, listen, cancel);
            Console.WriteLine($"DongHaeng serves {settings.Data} at {listen}. Stop with Ctrl+C.");
            await app.WaitForShutdownAsync(cancel);
        });
        return command;
    }
}
