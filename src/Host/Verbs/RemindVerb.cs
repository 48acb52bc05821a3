using System.CommandLine;

namespace DongHaeng.Host.Verbs;

/// <summary>ingest remind: write to those who are behind, as the schedule does.</summary>
internal static class RemindVerb
{
    public static Command Make()
    {
        var dry = new Option<bool>("--dry-run") { Description = "Only say who would be written to." };
        var command = new Command("remind", "Write to the contacts of those who are behind, once each business day.") { dry, Options.SettingsFile(), Options.Data() };
        command.SetAction(async (parsed, cancel) =>
        {
            using var house = new House(parsed.SettingsOfExisting());
            using var postman = house.ReminderPostman;
            postman.Recover();
            var run = parsed.GetValue(dry) ? house.Reminding.Look() : house.Reminding.Put();
            if (!run.BusinessDay)
            {
                Console.WriteLine($"{run.Day:yyyy-MM-dd} is no business day: nobody is written to.");
                return 0;
            }

            foreach (var mail in run.Mails.Where(_ => parsed.GetValue(dry)))
            {
                Console.WriteLine($"{mail.To.Supplier,-10} {mail.To.Address,-34} {mail.Letter.Subject}");
            }

            if (parsed.GetValue(dry))
            {
                Console.WriteLine($"{run.Open} deliveries are open; {run.Mails.Count} mails would go out, each once today.");
                return 0;
            }

            var post = await postman.DeliverAsync(cancel);
            if (post.Trouble != null)
            {
                await Console.Error.WriteLineAsync(post.Trouble);
            }

            Console.WriteLine($"{run.Open} deliveries are open; {run.Queued} new mails. Sent {post.Sent}, to be tried again {post.Postponed}, failed {post.Failed}, unclear {post.Ambiguous}.");
            return post.Trouble != null || post.Postponed + post.Failed + post.Ambiguous > 0 ? 3 : 0;
        });
        return command;
    }
}
