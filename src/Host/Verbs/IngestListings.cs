using System.CommandLine;
using System.Text.Json;
using DongHaeng.Warehouse.Load;

namespace DongHaeng.Host.Verbs;

/// <summary>ingest status: what came.</summary>
internal static class IngestListings
{
    public static Command Status()
    {
        var status = new Command("status", "What each supplier has sent.") { Options.SettingsFile(), Options.Data(), Options.Json() };
        status.SetAction(parsed =>
        {
            using var house = new House(parsed.Settings());
            var lines = new Ledger(house.Warehouse).Latest();
            if (parsed.GetValue<bool>("--json"))
            {
                Console.WriteLine(JsonSerializer.Serialize(lines));
                return;
            }

            Console.WriteLine($"{"supplier",-9} {"dataset",-16} {"files",6} {"refused",8} {"to",-11} {"received",-17} {"taken",9} {"rejected",9}");
            foreach (var l in lines)
            {
                Console.WriteLine($"{l.Supplier,-9} {l.Dataset,-16} {l.Files,6} {l.Refused,8} {l.LastDay:yyyy-MM-dd}  {l.ReceivedAt:yyyy-MM-dd HH:mm}  {l.RowsTaken,9} {l.RowsRejected,9}");
            }
        });
        return status;
    }
}
