using System.CommandLine;
using System.Globalization;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Releases;
using DongHaeng.Reports.Releasing;

namespace DongHaeng.Host.Verbs;

/// <summary>report drafts, comment, approve: what has to be decided on before a report goes out.</summary>
internal static class ReleaseVerbs
{
    public static IEnumerable<Command> Make() => [Drafts(), Comment(), Approve()];

    private static Command Drafts()
    {
        var command = new Command("drafts", "Editions that are not out yet, and who has said what to them.") { Options.SettingsFile(), Options.Data() };
        command.SetAction(parsed =>
        {
            using var house = new House(parsed.SettingsOfExisting());
            var open = house.Releases.List().Where(edition => edition.State != ReleaseState.Released).ToList();
            foreach (var edition in open)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{edition.Id}  {edition.Report,-20} {edition.UnitId,-6} {edition.Period,-8} {edition.Edition,2}  {edition.State.ToString().ToLowerInvariant(),-8}  {edition.ApprovedBy}{(edition.Comment == null ? "" : $"  \"{edition.Comment}\" ({edition.CommentBy})")}"));
            }

            Console.WriteLine(open.Count == 0 ? "Nothing waits." : $"{open.Count} not out yet.");
        });
        return command;
    }

    private static Command Comment()
    {
        var (id, who) = (Id(), Who());
        var text = new Argument<string>("text") { Description = "The comment; \"\" takes it back." };
        var command = new Command("comment", "Say something to a draft, which is printed on its first page.") { id, text, who, Options.SettingsFile(), Options.Data() };
        command.SetAction(parsed => Act(parsed, who, (office, account, _) => office.Comment(account, parsed.GetRequiredValue(id), parsed.GetRequiredValue(text)), "The comment stands."));
        return command;
    }

    private static Command Approve()
    {
        var (id, who) = (Id(), Who());
        var back = new Option<bool>("--withdraw") { Description = "Take the approval back instead." };
        var command = new Command("approve", "Stand for a draft's figures as they are now; it goes out with the next look at what is due.") { id, who, back, Options.SettingsFile(), Options.Data() };
        command.SetAction(parsed => Act(
            parsed, who, (office, account, snapshot) => parsed.GetValue(back) ? office.Reopen(account, parsed.GetRequiredValue(id)) : office.Approve(account, parsed.GetRequiredValue(id), snapshot),
            parsed.GetValue(back) ? "It is a draft again." : "It is approved."));
        return command;
    }

    private static Argument<string> Id() => new("id") { Description = "The edition's id (`report drafts`)." };

    private static Option<string> Who() => new("--as") { Required = true, Description = "The account that is responsible for the unit: the gu's supervisor, for the city an analyst." };

    private static void Act(ParseResult parsed, Option<string> who, Func<ReleaseOffice, Account, string, ReleaseOutcome> act, string done)
    {
        using var house = new House(parsed.SettingsOfExisting());
        var name = parsed.GetRequiredValue(who);
        var account = house.Accounts.Find(name) ?? throw new Refusal($"There is no account named {name}. `donghaeng user list` shows all.");
        var info = house.Reader.Info() ?? throw new Refusal("Nothing is published yet: run `donghaeng ingest run` first.");
        Console.WriteLine(act(house.ReleaseOffice, account, info.Id) switch
        {
            ReleaseOutcome.Done => done,
            ReleaseOutcome.GoneOn => throw new Refusal("It has gone on meanwhile: `donghaeng report drafts` shows how it stands."),
            ReleaseOutcome.TooLong => throw new Refusal($"A comment may have up to {ReleaseBook.LongestComment} letters."),
            ReleaseOutcome.Personal => throw new Refusal("The comment seems to hold a registration number, a telephone number, an address or a masked name. Leave it out."),
            _ => throw new Refusal($"There is no such edition that {name} decides on. `donghaeng report drafts` shows all."),
        });
    }
}
