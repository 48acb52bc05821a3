using System.CommandLine;
using System.Globalization;
using DongHaeng.Figures.Words;
using DongHaeng.Ops;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Reports.Catalog;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Host.Verbs;

/// <summary>report list, render, subscribe, send, status.</summary>
internal static class ReportVerb
{
    private static readonly Argument<string> Id = new("id") { Description = "The report's id (`report list`)." };
    private static readonly Option<string?> Period = new("--period") { Description = "The month, as 2024-10. Default: the last that has ended." };

    public static Command Make() => new("report", "Documents.") { List(), Render(), SubscribeVerb.Make(), Send(), Status() };

    private static Command List()
    {
        var command = new Command("list", "All reports.");
        command.SetAction(_ =>
        {
            foreach (var report in ReportCatalog.All)
            {
                Console.WriteLine($"{report.Id,-16} {report.Title.Ko} | {report.Title.En}, for a {report.Level.ToString().ToLowerInvariant()}");
            }
        });
        return command;
    }

    private static Command Render()
    {
        var viewer = new Option<string>("--as") { Required = true, Description = "The account whose rights decide what is in it." };
        var unit = new Option<string>("--unit") { Required = true, Description = "The unit's code." };
        var file = new Option<FileInfo>("--out") { Required = true, Description = "The PDF to write." };
        var mail = new Option<bool>("--as-mailed") { Description = "The protected edition, as it is attached to mails." };
        var english = new Option<bool>("--english") { Description = "The English edition." };
        var command = new Command("render", "Write a report as a PDF.") { Id, viewer, unit, Period, file, mail, english, Options.SettingsFile(), Options.Data() };
        command.SetAction(parsed =>
        {
            var settings = parsed.SettingsOfExisting();
            using var ops = OpsStore.Open(settings.Data);
            using var reader = new MetricReader(new SnapshotShelf(settings.Data));
            var account = new AccountRegister(ops, TimeProvider.System).Find(parsed.GetRequiredValue(viewer))
                ?? throw new Refusal($"There is no account named {parsed.GetRequiredValue(viewer)}. `donghaeng user list` shows all.");
            var info = reader.Info() ?? throw new Refusal("Nothing is published yet: run `donghaeng ingest run` first.");
            var who = Viewer.Of(account.Name, account.Role, account.UnitId);
            var door = parsed.GetValue(mail) ? Door.Mail : Door.SignedIn;
            var place = ReportPlaces.Of(reader, Scope.Of(who, door)).FirstOrDefault(u => u.Code == parsed.GetRequiredValue(unit))
                ?? throw new Refusal($"No unit with the code {parsed.GetRequiredValue(unit)} is open to {account.Name}.");
            var order = new ReportOrder(place.Id, Month(parsed.GetValue(Period)) ?? info.LastMonth, who, door, parsed.GetValue(english) ? Language.English : Language.Korean, info.PublishedAt);
            var pdf = ReportCatalog.Get(parsed.GetRequiredValue(Id)).Draw(reader, order);
            new AuditLog(ops).Append(account.Name, "export", $"report {parsed.GetRequiredValue(Id)} {place.Id} {order.Month:yyyy-MM}", door == Door.Mail ? "protected" : "exact", DateTimeOffset.UtcNow);
            File.WriteAllBytes(parsed.GetRequiredValue(file).FullName, pdf);
            Console.WriteLine($"Wrote {parsed.GetRequiredValue(file).FullName} ({pdf.Length} bytes).");
        });
        return command;
    }

    private static Command Send()
    {
        var command = new Command("send", "Draw a report for all its subscribers, put it into the outbox and mail it.") { Id, Period, Options.SettingsFile(), Options.Data() };
        command.SetAction(async (parsed, cancel) =>
        {
            using var house = new House(parsed.SettingsOfExisting());
            var report = ReportCatalog.Get(parsed.GetRequiredValue(Id));
            using var postman = house.Postman;
            postman.Recover();
            var run = await ProgressBars.Run("Drawing", bar => Task.Run(() => house.Dispatch.Put(report, Month(parsed.GetValue(Period)), bar.Count(house.Subscriptions.Active(report.Id).Count), cancel), cancel));
            foreach (var skipped in run.Skipped)
            {
                Console.Error.WriteLine(skipped);
            }

            var post = await postman.DeliverAsync(cancel: cancel);
            Console.WriteLine($"{run.Reports} drawn, {run.Queued} new in the outbox. Sent {post.Sent}, to be tried again {post.Postponed}, failed {post.Failed}, unclear {post.Ambiguous}.");
            return Trouble(post) || run.Skipped.Count > 0 ? 3 : 0;

            static bool Trouble(Reports.Delivery.PostRun post)
            {
                if (post.Trouble != null)
                {
                    Console.Error.WriteLine(post.Trouble);
                }

                return post.Trouble != null || post.Postponed + post.Failed + post.Ambiguous > 0;
            }
        });
        return command;
    }

    private static Command Status()
    {
        var command = new Command("status", "What is sent, waiting, failed or unclear.") { Options.SettingsFile(), Options.Data() };
        command.SetAction(parsed =>
        {
            using var ops = OpsStore.Open(parsed.SettingsOfExisting().Data);
            var ledger = new DeliveryLedger(ops);
            foreach (var line in ledger.Overview())
            {
                Console.WriteLine(line);
            }

            foreach (var entry in ledger.List().Where(e => e.State is DeliveryState.Failed or DeliveryState.Ambiguous))
            {
                Console.WriteLine($"  {entry.State}: {entry.Report} {entry.UnitId} {entry.Period} to {entry.Address}");
            }
        });
        return command;
    }

    private static DateOnly? Month(string? text) => text == null ? null
        : DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new Refusal($"'{text}' is no month: write it as 2024-10.");
}
