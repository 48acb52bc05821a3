using System.CommandLine;
using System.Text.Json;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;

namespace DongHaeng.Host.Verbs;

/// <summary>ingest rejects: what was set aside.</summary>
internal static class IngestListings
{
    private static readonly Option<string?> Supplier = new("--supplier") { Description = "Only this supplier, such as c0371." };
    private static readonly Option<int> Limit = new("--limit") { Description = "At most so many lines.", DefaultValueFactory = _ => 100 };

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
