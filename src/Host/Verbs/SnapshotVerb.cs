using System.CommandLine;
using DongHaeng.Warehouse.Publish;

namespace DongHaeng.Host.Verbs;

/// <summary>snapshot list and use.</summary>
internal static class SnapshotVerb
{
    public static Command Make()
    {
        var list = new Command("list", "The kept snapshots; the current one has a star.") { Options.SettingsFile(), Options.Data() };
        list.SetAction(parsed =>
        {
            var shelf = new SnapshotShelf(parsed.SettingsOfExisting().Data);
            foreach (var id in shelf.All())
            {
                Console.WriteLine($"{(id == shelf.Current() ? "*" : " ")} {id}");
            }
        });

        var wanted = new Argument<string>("id") { Description = "The snapshot's number, such as 000012." };
        var use = new Command("use", "Make a kept snapshot the current one.") { Options.SettingsFile(), Options.Data(), wanted };
        use.SetAction(parsed =>
        {
            new SnapshotShelf(parsed.SettingsOfExisting().Data).Use(parsed.GetRequiredValue(wanted));
            Console.WriteLine($"Snapshot {parsed.GetRequiredValue(wanted)} is the current one.");
        });
        return new Command("snapshot", "What readers see.") { list, use };
    }
}
