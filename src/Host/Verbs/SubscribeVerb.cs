using System.CommandLine;
using DongHaeng.Ops;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Subscriptions;
using DongHaeng.Reports.Catalog;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Host.Verbs;

/// <summary>report subscribe: who gets which report by mail.</summary>
internal static class SubscribeVerb
{
    public static Command Make()
    {
        var id = new Argument<string>("id") { Description = "The report's id (`report list`)." };
        var unit = new Option<string>("--unit") { Required = true, Description = "The code of the gu that it is about." };
        var account = new Option<string>("--account") { Required = true, Description = "Who gets it." };
        var end = new Option<bool>("--end") { Description = "End the subscription instead." };
        var command = new Command("subscribe", "Let an account get a report by mail.") { id, unit, account, end, Options.SettingsFile(), Options.Data() };
        command.SetAction(parsed =>
        {
            using var ops = OpsStore.Open(parsed.SettingsOfExisting().Data);
            var report = ReportCatalog.Get(parsed.GetRequiredValue(id));
            var gu = OrgUnits.Gus.FirstOrDefault(g => g.Code == parsed.GetRequiredValue(unit))
                ?? throw new Refusal($"There is no gu with the code {parsed.GetRequiredValue(unit)}.");
            var who = new AccountRegister(ops, TimeProvider.System).Find(parsed.GetRequiredValue(account))
                ?? throw new Refusal($"There is no account named {parsed.GetRequiredValue(account)}. `donghaeng user list` shows all.");
            var list = new SubscriptionList(ops, TimeProvider.System);
            var changed = parsed.GetValue(end) ? list.End(report.Id, gu.Id, who.Id) : list.Add(report.Id, gu.Id, who.Id);
            Console.WriteLine($"{who.Name} {(parsed.GetValue(end) ? "no longer gets" : "gets")} {report.Title.En} of {gu.Ko}{(changed ? "" : ", as before")}.");
        });
        return command;
    }
}
