using System.CommandLine;
using System.Text.Json;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;

namespace DongHaeng.Host.Verbs;

/// <summary>ingest status and ingest rejects: what came and what was set aside.</summary>
internal static class IngestListings
{
    private static readonly Option<string?> Supplier = new("--supplier") { Description = "Only this supplier, such as c0371." };
    private static readonly Option<int> Limit = new("--limit") { Description = "At most so many lines.", DefaultValueFactory = _ => 100 };

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

    public static Command Rejects()
    {
        var rejects = new Command("rejects", "Rows that were set aside, with line, column and reason.") { Options.SettingsFile(), Options.Data(), Options.Json(), Supplier, Limit };
        rejects.SetAction(parsed =>
        {
            using var house = new House(parsed.Settings());
            var lines = new Ledger(house.Warehouse).Rejects(parsed.GetValue(Supplier), parsed.GetValue(Limit));
            if (parsed.GetValue<bool>("--json"))
            {
                Console.WriteLine(JsonSerializer.Serialize(lines));
                return;
            }

            foreach (var l in lines)
            {
                var column = l.Column == null ? "the row" : $"{ContractCatalog.Get(l.Dataset)[l.Column].Ko} ({l.Column})";
                Console.WriteLine($"{l.File}, line {l.Line}: {column} {Why(l.Reason)}{(l.Masked == null ? "" : $": {l.Masked}")}");
            }
        });
        return rejects;
    }

    private static string Why(string reason) => reason switch
    {
        "required" => "is empty",
        "type" => "cannot be read",
        "code" => "is not in the code list",
        "range" => "is out of range",
        "pattern" => "is not written as the contract asks",
        "period" => "lies outside the file's period",
        "future" => "lies after the day the file was made",
        "order" => "comes before the date that it must follow",
        "dong" => "is no dong that this center serves on that day",
        "width" => "has fewer or more cells than the heading",
        "duplicate" => "stands twice in one revision with different contents",
        "personal" => "looks like personal data; it was not kept",
        _ => reason,
    };
}
