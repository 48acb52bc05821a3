using System.Net;
using System.Net.Mail;
using DongHaeng.Ops.Deliveries;

namespace DongHaeng.Reports.Delivery;

/// <summary>
/// A connection to the server that carries one mail after the other: many servers let a caller wait before they greet.
/// </summary>
internal sealed class SmtpLine(MailSettings settings) : IDisposable
{
    private SmtpClient? client;

    /// <summary>Tries to hand a mail over; every way in which that can end is a verdict.</summary>
    /// <param name="address">Where to.</param>
    /// <param name="part">The bytes of a part of the mail, by which is known whether it was begun.</param>
    /// <param name="fill">Makes the mail around that part.</param>
    public Verdict Try(string address, byte[] part, Func<WatchedBytes, MailMessage> fill)
    {
        var used = client is not null;
        var verdict = Attempt(address, part, fill);
        // The server may have hung up since the last mail, which says nothing about this one.
        return verdict.Unheard && used ? Attempt(address, part, fill) : verdict;
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

    private SmtpClient Open() => new(settings.Host, settings.Port)
    {
        EnableSsl = settings.StartTls,
        // A cancellation token does not stop a stalled send; this does.
        Timeout = settings.TimeoutSeconds * 1000,
        Credentials = settings.User is null ? null : new NetworkCredential(settings.User, settings.Password),
    };
}
