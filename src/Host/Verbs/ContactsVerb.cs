using System.CommandLine;
using DongHaeng.Ops;
using DongHaeng.Ops.Audit;
using DongHaeng.Ops.Contacts;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Host.Verbs;

/// <summary>ingest contacts list, add, remove: whom to write to when a supplier's data do not come.</summary>
internal static class ContactsVerb
{
    public static Command Make() => new("contacts", "Whom to write to when data do not come.") { List(), Change("add"), Change("remove") };

    private static Command List()
    {
        var command = new Command("list", "All contacts.") { Options.SettingsFile(), Options.Data() };
        command.SetAction(parsed =>
        {
            using var ops = OpsStore.Open(parsed.SettingsOfExisting().Data);
            foreach (var contact in new ContactList(ops, TimeProvider.System).Active())
            {
                Console.WriteLine($"{contact.Supplier,-10} {contact.Language} {contact.Address}");
            }
        });
        return command;
    }

    private static Command Change(string verb)
    {
        var adds = verb == "add";
        var supplier = new Argument<string>("supplier") { Description = "c0371 for a center, a gu's code or id for its office, foundation." };
        var address = new Argument<string>("address") { Description = "The mail address of the office." };
        var language = new Option<string>("--language") { DefaultValueFactory = _ => "ko", Description = "ko or en." };
        var command = new Command(verb, adds ? "Write to an address from now on." : "Write to it no more.") { supplier, address, Options.SettingsFile(), Options.Data() };
        if (adds)
        {
            command.Add(language);
        }

        command.SetAction(parsed =>
        {
            using var ops = OpsStore.Open(parsed.SettingsOfExisting().Data);
            var contacts = new ContactList(ops, TimeProvider.System);
            var (id, to) = (Id(parsed.GetRequiredValue(supplier)), parsed.GetRequiredValue(address));
            var changed = adds ? contacts.Add(id, to, parsed.GetValue(language)!) : contacts.End(id, to);
            if (changed)
            {
                new AuditLog(ops).Append($"terminal:{Environment.UserName}", adds ? "contact_added" : "contact_removed", id, null, DateTimeOffset.UtcNow);
            }
            else if (!adds)
            {
                throw new Refusal($"{to} is no contact of {id}. `donghaeng ingest contacts list` shows all.");
            }

            Console.WriteLine(adds ? $"{to} is told what does not come from {id}{(changed ? "" : ", as before")}." : $"{to} is not told about {id} any more.");
        });
        return command;
    }

    private static string Id(string supplier) =>
        supplier == "foundation" || OrgUnits.Centers.Any(c => c.Id == supplier) ? supplier
        : OrgUnits.Gus.FirstOrDefault(g => g.Id == supplier || g.Code == supplier)?.Id
            ?? throw new Refusal($"There is no supplier '{supplier}'. Centers are named c0001 and so on, gus g01 or 11110, and the foundation foundation.");
}
