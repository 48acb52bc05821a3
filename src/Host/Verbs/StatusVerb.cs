using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Host.Verbs;

/// <summary>ingest status: what each supplier owes by when, what came of it, and how it stands.</summary>
internal static class StatusVerb
{
    private static readonly JsonSerializerOptions Words = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Converters = { new JsonStringEnumConverter() } };

    public static Command Make()
    {
        var supplier = new Option<string?>("--supplier") { Description = "Only this supplier: c0371, g23 or foundation." };
        var missing = new Option<bool>("--missing") { Description = "Only what is missing, refused or late, of every month; otherwise the newest month of each dataset." };
        var day = new Option<string?>("--day") { Description = "As of the end of this day, such as 2024-11-01. Default: yesterday." };
        var status = new Command("status", "What each supplier owes and what came of it.") { supplier, missing, day, Options.SettingsFile(), Options.Data(), Options.Json() };
        status.SetAction(parsed =>
        {
            using var house = new House(parsed.SettingsOfExisting());
            var night = Day(parsed.GetValue(day)) ?? OwedBook.LastNight(house.Clock.GetUtcNow());
            var rows = new OwedBook(house.Warehouse).At(night).Where(row => parsed.GetValue(supplier) is not { } only || row.SupplierId == only);
            var shown = parsed.GetValue(missing)
                ? rows.Where(row => row.Status is OwedStatus.Missing or OwedStatus.Refused or OwedStatus.Late).ToList()
                : rows.GroupBy(row => (row.SupplierId, row.Dataset)).Select(one => one.MaxBy(row => row.Month)!).ToList();
            if (parsed.GetValue<bool>("--json"))
            {
                Console.WriteLine(JsonSerializer.Serialize(shown, Words));
                return;
            }

            Print(shown, night);
            if (house.Intake.ReadOtherwise)
            {
                Console.WriteLine(Intake.HowToReadAgain);
            }
        });
        return status;
    }

    private static void Print(List<CollectionRow> rows, DateOnly night)
    {
        Console.WriteLine($"{"supplier",-10} {"dataset",-16} {"period",-8} {"due",-10} {"status",-14} {"days",7} {"received",-16} {"rows",9} {"rejected",9}");
        foreach (var r in rows)
        {
            var received = r.ReceivedAt?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "-";
            Console.WriteLine($"{r.SupplierId,-10} {r.Dataset,-16} {r.Month:yyyy-MM}  {r.Due:yyyy-MM-dd} {Word(r.Status),-14} {$"{r.DaysCovered}/{r.DaysOwed}",7} {received,-16} {r.Rows,9} {r.Rejected,9}");
        }

        var counts = rows.GroupBy(r => r.Status).OrderBy(g => g.Key).Select(g => $"{g.Count()} {Word(g.Key)}");
        Console.WriteLine($"As of the night of {night:yyyy-MM-dd}: {(rows.Count == 0 ? "nothing" : string.Join(", ", counts))}.");
    }

    private static string Word(OwedStatus status) => status switch
    {
        OwedStatus.OnTime => "on time",
        OwedStatus.EmptyDeclared => "empty declared",
        _ => status.ToString().ToLowerInvariant(),
    };

    private static DateOnly? Day(string? text) => text == null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new Refusal($"'{text}' is no day: write it as 2024-11-01.");
}
