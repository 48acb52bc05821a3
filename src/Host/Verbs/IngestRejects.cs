using System.CommandLine;
using System.Globalization;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Quarantine;

namespace DongHaeng.Host.Verbs;

/// <summary>ingest rejects: what was set aside or refused and why, for the centers to mend.</summary>
internal static class IngestRejects
{
    public static Command Make()
    {
        var supplier = new Option<string?>("--supplier") { Description = "Only this supplier, such as c0371." };
        var dataset = new Option<string?>("--dataset") { Description = "Only this dataset, such as poverty_visit." };
        var reason = new Option<string?>("--reason") { Description = "Only this reason (docs/exports.md lists them)." };
        var since = new Option<string?>("--since") { Description = "Only of files that arrived on this day or later, as 2024-10-01." };
        var group = new Option<GroupBy?>("--group") { Description = "Count instead of listing: supplier, dataset, reason or column." };
        var warnings = new Option<bool>("--warnings") { Description = "What looks strange and was taken all the same." };
        var all = new Option<bool>("--all") { Description = "Also what later files have settled." };
        var limit = new Option<int>("--limit") { Description = "At most so many lines.", DefaultValueFactory = _ => 100 };
        var format = new Option<string>("--format") { Description = "table, json, or csv for the centers to mend.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "csv");
        var command = new Command("rejects", "Rows that were set aside and files that were refused, with the reason.")
        {
            Options.SettingsFile(), Options.Data(), supplier, dataset, reason, since, group, warnings, all, limit, format,
        };
        command.SetAction(parsed =>
        {
            var query = new QuarantineQuery
            {
                Supplier = parsed.GetValue(supplier), Dataset = DatasetOf(parsed.GetValue(dataset)), Reason = ReasonOf(parsed.GetValue(reason)),
                Since = Day(parsed.GetValue(since)), All = parsed.GetValue(all), Limit = parsed.GetValue(limit),
            };
            using var house = new House(parsed.SettingsOfExisting());
            var book = new QuarantineBook(house.Warehouse);
            var form = parsed.GetRequiredValue(format);
            if (parsed.GetValue(group) is { } by)
            {
                RejectOutput.Counts(book.Counts(query, by), form);
            }
            else if (parsed.GetValue(warnings))
            {
                RejectOutput.Warnings(book.Warnings(query), form);
            }
            else
            {
                RejectOutput.List(book.Refused(query), book.Rejects(query), form);
            }
        });
        return command;
    }

    private static string? DatasetOf(string? id) => id == null ? null : ContractCatalog.Get(id).Id;

    private static string? ReasonOf(string? code) => code == null || Reasons.OfRows.Concat(Reasons.OfFiles).Any(r => r.Code == code) ? code
        : throw new Refusal($"There is no reason '{code}'. Known are {string.Join(", ", Reasons.OfRows.Concat(Reasons.OfFiles).Select(r => r.Code).Distinct())}.");

    private static DateOnly? Day(string? text) => text == null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new Refusal($"'{text}' is no day: write it as 2024-10-01.");
}
