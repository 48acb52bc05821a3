using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Samples.Mail;

namespace DongHaeng.Tests.Reports.Delivery;

/// <summary>
/// A burst of mails to a server that misbehaves towards some, by a process that is killed at moments of chance and
/// started again, and at the end by one that nobody disturbs.
/// </summary>
internal static class MailBurst
{
    private const int Patience = 4; // seconds, with a server that stalls
    private static readonly byte[] Large = Encoding.ASCII.GetBytes("%PDF-1.7 " + new string('x', 2_000_000));

    /// <summary>How the server treats some, and how often: it refuses and drops before a mail has come, or leaves open what became of it.</summary>
    private static readonly (Misbehaviour How, int Times)[] Faults =
    [
        (Misbehaviour.Refuse451, 1), (Misbehaviour.Refuse550, int.MaxValue), (Misbehaviour.Drop, 1), (Misbehaviour.DropDuringData, 1), (Misbehaviour.DropAfterData, 1), (Misbehaviour.StallAfterData, 1), (Misbehaviour.Stall, 1), (Misbehaviour.Slow, int.MaxValue),
    ];

    /// <summary>What came of it.</summary>
    /// <param name="Mails">How many mails there were.</param>
    /// <param name="Kills">How many processes were killed.</param>
    /// <param name="Twice">Recipients whom more than one mail reached.</param>
    /// <param name="Forgotten">Mails that are neither sent, nor refused for good, nor shown as unclear.</param>
    /// <param name="Untold">Mails that reached the server and are neither sent nor unclear in the ledger.</param>
    /// <param name="Claimed">Mails that are sent in the ledger and reached nobody.</param>
    /// <param name="Ambiguous">Mails of which a person decides.</param>
    /// <param name="Refused">Mails that the server does not want.</param>
    public sealed record Outcome(int Mails, int Kills, int Twice, int Forgotten, int Untold, int Claimed, int Ambiguous, int Refused)
    {
        /// <summary>Whether nothing is wrong: what is unclear is at most one mail a kill, and those of which the server left it open.</summary>
        public bool Right => (Twice, Forgotten, Untold, Claimed) == (0, 0, 0, 0);
    }

    /// <summary>Sends and kills.</summary>
    public static async Task<Outcome> Run(int mails, int kills, int seed)
    {
        var chance = new Random(seed);
        await using var office = await PostOffice.OpenAsync();
        office.Settings = PostOffice.SettingsFor(office.Server.Port, Patience);
        var faulty = Enumerable.Range(0, mails).Where(i => i % (mails / 20) == 3).ToDictionary(i => i, i => Faults[i / (mails / 20) % Faults.Length]);
        for (var i = 0; i < mails; i++)
        {
            var name = "r" + i.ToString("0000", CultureInfo.InvariantCulture);
            office.Put(name, faulty.TryGetValue(i, out var fault) && fault.How == Misbehaviour.DropDuringData ? Large : PostOffice.Pdf);
            if (fault.Times > 0)
            {
                office.Server.Misbehave($"{name}@example.org", fault.How, fault.Times);
            }
        }

        var made = 0;
        for (var i = 0; i < kills; i++)
        {
            made += await Kill(office, chance, office.Server.Count + chance.Next(1, Math.Max(2, 2 * mails / kills))) ? 1 : 0;
        }

        // What has to wait its turn waits for hours: the clock goes on until nothing is due any more.
        office.Clock.Advance(DateTimeOffset.UtcNow - office.Clock.GetUtcNow());
        for (var i = 0; i < 20 && office.Ledger.List().Any(IsOpen); i++)
        {
            office.Postman().Recover();
            await office.DeliverAsync();
            office.Clock.Advance(TimeSpan.FromHours(12));
        }

        var reached = (await office.ReceivedAsync()).GroupBy(mail => mail.Recipients.Single()).ToDictionary(mail => mail.Key, mail => mail.Count());
        var ledger = office.Ledger.List();
        return new(
            ledger.Count, made, reached.Count(one => one.Value > 1), mails - ledger.Count + ledger.Count(IsOpen),
            ledger.Count(mail => reached.ContainsKey(mail.Address) && mail.State is not (DeliveryState.Sent or DeliveryState.Ambiguous)),
            ledger.Count(mail => mail.State == DeliveryState.Sent && !reached.ContainsKey(mail.Address)),
            ledger.Count(mail => mail.State == DeliveryState.Ambiguous), ledger.Count(mail => mail.State == DeliveryState.Failed));
    }

    /// <summary>A run for the benchmark: its result as a line of JSON.</summary>
    public static async Task<int> Bench(int mails, int kills)
    {
        var begin = Stopwatch.GetTimestamp();
        var seed = Environment.TickCount;
        var outcome = await Run(mails, kills, seed);
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            bench = "mail", mails = outcome.Mails, kills = outcome.Kills, twice = outcome.Twice, forgotten = outcome.Forgotten, untold = outcome.Untold, claimed = outcome.Claimed,
            ambiguous = outcome.Ambiguous, refused = outcome.Refused, seed, seconds = Math.Round(Stopwatch.GetElapsedTime(begin).TotalSeconds, 1),
        }));
        return outcome.Right ? 0 : 1;
    }

    // Kills (SIGKILL) a process that mails a moment after so many have reached the server, or, one in five, at some moment after its start.
    private static async Task<bool> Kill(PostOffice office, Random chance, int at)
    {
        using var victim = Process.Start("dotnet", [typeof(MailBurst).Assembly.Location, Program.Carry, office.Folder, office.Server.Port.ToString(CultureInfo.InvariantCulture), Patience.ToString(CultureInfo.InvariantCulture)]);
        var begin = Stopwatch.GetTimestamp();
        var patience = TimeSpan.FromMilliseconds(chance.Next(5) == 0 ? chance.Next(1000) : 8000);
        while (office.Server.Count < at && Stopwatch.GetElapsedTime(begin) < patience && !victim.HasExited)
        {
            await Task.Delay(1);
        }

        await Task.Delay(chance.Next(4));
        var alive = !victim.HasExited;
        victim.Kill();
        await victim.WaitForExitAsync();
        return alive;
    }

    private static bool IsOpen(DeliveryEntry mail) => mail.State is DeliveryState.Pending or DeliveryState.Sending;
}
