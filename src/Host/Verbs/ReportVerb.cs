using System.CommandLine;
using DongHaeng.Figures.Words;
using DongHaeng.Ops;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Host.Verbs;

/// <summary>report list, render, subscribe, send, status, drafts, comment, approve.</summary>
internal static class ReportVerb
{
    private static readonly Argument<string> Id = new("id") { Description = "The report's id (`report list`)." };
    private static readonly Option<string?> Period = new("--period") { Description = "The period, as 2024-10, 2024-Q3, 2024-W5 (the fifth wave) or 2024, by the report. Default: the last that has ended." };

    public static Command Make()
    {
        var report = new Command("report", "Documents.") { List(), Render(), SubscribeVerb.Make(), Send(), Status() };
        foreach (var verb in ReleaseVerbs.Make())
        {
            report.Add(verb);
        }

        return report;
    }

    private static Command List()
    {
        var command = new Command("list", "All reports.");
        command.SetAction(_ =>
        {
            foreach (var report in ReportCatalog.All)
            {
                Console.WriteLine($"{report.Id,-16} {report.Title.Ko} | {report.Title.En}, for a {string.Join(" or ", report.Levels.Select(level => level.ToString().ToLowerInvariant()))}, by {report.Grain.ToString().ToLowerInvariant()}");
            }
        });
        return command;
    }

    private static Command Render()
    {
        var viewer = new Option<string>("--as") { Required = true, Description = "The account whose rights decide what is in it." };
        var unit = new Option<string>("--unit") { Required = true, Description = "The unit's code." };
        var file = new Option<FileInfo>("--out") { Required = true, Description = "The file to write." };
        var format = new Option<string?>("--format") { Description = "pdf, or xlsx for its tables. Default: what the file's name ends in." };
        format.AcceptOnlyFromAmong("pdf", "xlsx");
        var mail = new Option<bool>("--as-mailed") { Description = "The protected edition, as it is attached to mails." };
        var english = new Option<bool>("--english") { Description = "The English edition." };
        var command = new Command("render", "Write a report as a PDF, or its tables as an Excel workbook.") { Id, viewer, unit, Period, file, format, mail, english, Options.SettingsFile(), Options.Data() };
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
            var report = ReportCatalog.Get(parsed.GetRequiredValue(Id));
            var place = ReportPlaces.Of(reader, Scope.Of(who, door)).FirstOrDefault(u => report.Levels.Contains(u.Level) && parsed.GetRequiredValue(unit) is var named && (u.Code == named || u.Id == named || u.Ko == named))
                ?? throw new Refusal($"No {string.Join(" or ", report.Levels.Select(level => level.ToString().ToLowerInvariant()))} with the code {parsed.GetRequiredValue(unit)} is open to {account.Name}. The city is 11, a gu has five digits (11680), a dong ten.");
            var order = new ReportOrder(place.Id, PeriodOf(parsed.GetValue(Period), report.Grain) ?? PublishedPeriods.Latest(info, report.Grain), who, door, parsed.GetValue(english) ? Language.English : Language.Korean, info.PublishedAt);
            var workbook = (parsed.GetValue(format) ?? parsed.GetRequiredValue(file).Extension.TrimStart('.')).Equals("xlsx", StringComparison.OrdinalIgnoreCase);
            var bytes = workbook ? report.Tabulate(reader, order) : report.Draw(reader, order);
            new AuditLog(ops).Append(account.Name, "export", $"report {report.Id} {place.Id} {PeriodName.Key(order.Period, report.Grain)}", door == Door.Mail ? "protected" : "exact", DateTimeOffset.UtcNow);
            File.WriteAllBytes(parsed.GetRequiredValue(file).FullName, bytes);
            Console.WriteLine($"Wrote {parsed.GetRequiredValue(file).FullName} ({bytes.Length} bytes).");
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
            var run = await ProgressBars.Run("Drawing", bar => Task.Run(() => house.Dispatch.Put(report, PeriodOf(parsed.GetValue(Period), report.Grain), byHand: true, bar.Count(house.Subscriptions.Active(report.Id).Count), cancel), cancel));
            foreach (var skipped in run.Skipped.Concat(run.Waiting))
            {
                Console.Error.WriteLine(skipped);
            }

            var post = await postman.DeliverAsync(cancel: cancel);
            Console.WriteLine($"{run.Reports} drawn, {run.Queued} new in the outbox. Sent {post.Sent}, to be tried again {post.Postponed}, failed {post.Failed}, unclear {post.Ambiguous}.");
            return Trouble(post) || run.Skipped.Count + run.Waiting.Count > 0 ? 3 : 0;

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

    private static DateOnly? PeriodOf(string? text, Grain grain) => text == null ? null
        : PeriodName.Parse(text, grain) ?? throw new Refusal($"'{text}' is no {grain.ToString().ToLowerInvariant()}: write it as {PeriodName.Key(new DateOnly(2024, 9, 1), grain)}.");
}
