using System.CommandLine;
using DongHaeng.Ops;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using DongHaeng.Ops.Subscriptions;
using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Delivery;
using DongHaeng.Warehouse;
using DongHaeng.Warehouse.Org;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Host.Verbs;

/// <summary>report subscribe: who gets which report by mail.</summary>
internal static class SubscribeVerb
{
    public static Command Make()
    {
        var id = new Argument<string>("id") { Description = "The report's id (`report list`)." };
        var unit = new Option<string>("--unit") { Required = true, Description = "The code of the city, gu or dong that it is about, as the report says." };
        var account = new Option<string>("--account") { Required = true, Description = "Who gets it." };
        var each = new Option<bool>("--each") { Description = "Every gu or dong that lies in the unit, also those to come, each a report of its own." };
        var end = new Option<bool>("--end") { Description = "End the subscription instead." };
        var exact = new Option<string?>("--exact") { Description = "Send the exact figures, for this reason. Only to addresses in a domain of mail.exactDomains; needs --by." };
        var by = new Option<string?>("--by") { Description = "The administrator who allows the exact figures." };
        var command = new Command("subscribe", "Let an account get a report by mail.") { id, unit, account, each, end, exact, by, Options.SettingsFile(), Options.Data() };
        command.SetAction(parsed =>
        {
            var settings = parsed.SettingsOfExisting();
            using var ops = OpsStore.Open(settings.Data);
            var report = ReportCatalog.Get(parsed.GetRequiredValue(id));
            var every = parsed.GetValue(each);
            var place = Places(report, every).FirstOrDefault(p => p.Code == parsed.GetRequiredValue(unit));
            if (place == default)
            {
                throw new Refusal(every ? $"{report.Id} is about no places in a unit with the code {parsed.GetRequiredValue(unit)}. The city is 11, a gu has five digits (11680)."
                    : $"There is no {string.Join(" or ", report.Levels.Select(level => level.ToString().ToLowerInvariant()))} with the code {parsed.GetRequiredValue(unit)}. The city is 11, a gu has five digits (11680), a dong ten; --each takes all that lie in it.");
            }

            var who = new AccountRegister(ops, TimeProvider.System).Find(parsed.GetRequiredValue(account))
                ?? throw new Refusal($"There is no account named {parsed.GetRequiredValue(account)}. `donghaeng user list` shows all.");
            var wanted = every ? place.Id + Wanted.Each : place.Id;
            var list = new SubscriptionList(ops, TimeProvider.System);
            var reason = parsed.GetValue(exact);
            var admin = reason == null ? null : Admin(new AccountRegister(ops, TimeProvider.System), parsed.GetValue(by), reason, who, settings);
            var changed = parsed.GetValue(end) ? list.End(report.Id, wanted, who.Id) : list.Add(report.Id, wanted, who.Id);
            if (admin != null && list.MakeExact(report.Id, wanted, who.Id, reason!))
            {
                new AuditLog(ops).Append(admin.Name, "exact-subscription", $"{report.Id} {wanted} {who.Name} <{who.Email}>: {reason}", "exact", DateTimeOffset.UtcNow);
                Console.WriteLine($"{who.Name} gets the exact figures by mail, allowed by {admin.Name}: {reason}. It is written to the audit log.");
            }

            Console.WriteLine($"{who.Name} {(parsed.GetValue(end) ? "no longer gets" : "gets")} {report.Title.En} of {(every ? $"each place in {place.Ko}" : place.Ko)}{(changed ? "" : ", as before")}.");
        });
        return command;
    }

    private static IEnumerable<(string Code, string Id, string Ko)> Places(Report report, bool each)
    {
        IEnumerable<(Level Level, string Code, string Id, string Ko)> all =
        [
            (Level.City, "11", "seoul", "서울특별시"),
            .. OrgUnits.Gus.Select(gu => (Level.Gu, gu.Code, gu.Id, gu.Ko)),
            .. OrgUnits.DongsOn(Seoul.Day(DateTimeOffset.UtcNow)).Select(dong => (Level.Dong, dong.Code, dong.Id, dong.Ko)),
        ];
        return all.Where(place => each ? report.Levels.Any(level => level > place.Level) : report.Levels.Contains(place.Level)).Select(place => (place.Code, place.Id, place.Ko));
    }

    private static Account Admin(AccountRegister accounts, string? name, string reason, Account recipient, Settings settings)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new Refusal("--exact needs a reason: it is written to the audit log.");
        }

        if (settings.Mail?.MayBeExact(recipient.Email) != true)
        {
            throw new Refusal($"{recipient.Email} is in no domain that may get exact figures by mail. The settings list them under mail.exactDomains.");
        }

        return name != null && accounts.Find(name) is { Role: AccountRole.Administrator, DisabledAt: null } admin
            ? admin
            : throw new Refusal("Exact figures by mail are allowed by an administrator: name one with --by.");
    }
}
