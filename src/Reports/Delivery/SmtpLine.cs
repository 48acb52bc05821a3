using System.Net;
using System.Net.Mail;
using DongHaeng.Ops.Deliveries;

namespace DongHaeng.Reports.Delivery;

/// <summary>
/// A connection to the server that carries one mail after the other: many servers let a caller wait before they greet.
/// </summary>
internal sealed class SmtpLine(MailSettings settings) : IDisposable
{
    private readonly IReadOnlyList<MailServerSettings> servers = settings.Servers;
    private SmtpClient? client;
    private int server;

    /// <summary>Tries to hand a mail over; every way in which that can end is a verdict.</summary>
    /// <param name="address">Where to.</param>
    /// <param name="part">The bytes of a part of the mail, by which is known whether it was begun.</param>
    /// <param name="fill">Makes the mail around that part.</param>
    public Verdict Try(string address, byte[] part, Func<WatchedBytes, MailMessage> fill)
    {
        var used = client is not null;
        var verdict = Attempt(address, part, fill);
        if (verdict.Unheard && used)
        {
            // The server may have hung up since the last mail, which says nothing about this one.
            verdict = Attempt(address, part, fill);
        }

        for (var others = servers.Count - 1; others > 0 && verdict.Unheard; others--)
        {
            // Nothing of the mail has left, so that another server may have it; the line stays with the one that answers.
            server = (server + 1) % servers.Count;
            var other = Attempt(address, part, fill);
            verdict = other.Unheard ? other with { Answer = $"{verdict.Answer} {servers[server]}: {other.Answer}" } : other;
        }

        return verdict;
    }

    /// <summary>Says goodbye; the next mail opens the line again.</summary>
    public void HangUp()
    {
        var old = client;
        client = null;
        try
        {
            old?.Dispose();
        }
        catch (Exception failure) when (failure is IOException or SmtpException)
        {
            // A goodbye that is not heard does not change what was said before it.
            return;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => HangUp();

    private Verdict Attempt(string address, byte[] part, Func<WatchedBytes, MailMessage> fill)
    {
        var watched = new WatchedBytes(part);
        try
        {
            using var message = fill(watched);
            client ??= Open();
            client.Send(message);
            return new(AttemptOutcome.Sent, "250 OK");
        }
        catch (FormatException failure)
        {
            return new(AttemptOutcome.Failed, $"{address} is not an address: {failure.Message}");
        }
        catch (Exception failure)
        {
            // Whatever went wrong, the ledger must learn whether the mail may be out.
            HangUp();
            return SmtpVerdict.Of(failure, watched.Begun);
        }
    }

    private SmtpClient Open() => new(servers[server].Host, servers[server].Port)
    {
        EnableSsl = servers[server].StartTls,
        // A cancellation token does not stop a stalled send; this does.
        Timeout = settings.TimeoutSeconds * 1000,
        Credentials = servers[server].User is null ? null : new NetworkCredential(servers[server].User, servers[server].Password),
    };
}
