using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using DongHaeng.Ops.Deliveries;

namespace DongHaeng.Reports.Delivery;

/// <summary>Turns a row of the ledger into a mail.</summary>
internal static class MailForm
{
    /// <summary>The mail with its attachment.</summary>
    /// <exception cref="FormatException">The recipient's address is none.</exception>
    public static MailMessage Fill(DeliveryEntry mail, WatchedBytes pdf, MailSettings settings)
    {
        var message = Head(mail.Address, mail.Subject, MessageId.Of(mail, settings.FromAddress), settings);
        message.AlternateViews.Add(View(mail.BodyText, MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(View(mail.BodyHtml, MediaTypeNames.Text.Html));
        message.Attachments.Add(Attach(mail, pdf));
        return message;
    }

    /// <summary>A mail without an attachment, whose text is what tells whether it was begun.</summary>
    /// <exception cref="FormatException">The recipient's address is none.</exception>
    public static MailMessage Letter(string address, string subject, string messageId, WatchedBytes text, string html, MailSettings settings)
    {
        var message = Head(address, subject, messageId, settings);
        message.AlternateViews.Add(new AlternateView(text, new ContentType(MediaTypeNames.Text.Plain) { CharSet = "utf-8" }) { TransferEncoding = TransferEncoding.Base64 });
        message.AlternateViews.Add(View(html, MediaTypeNames.Text.Html));
        return message;
    }

    /// <summary>A mail without its body.</summary>
    /// <exception cref="FormatException">The recipient's address is none.</exception>
    public static MailMessage Head(string address, string subject, string messageId, MailSettings settings)
    {
        var message = new MailMessage
        {
            From = new MailAddress(settings.FromAddress, settings.FromName, Encoding.UTF8),
            Subject = subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        message.To.Add(new MailAddress(address));
        message.Headers["Message-ID"] = messageId;
        // RFC 3834: no holiday notes in answer.
        message.Headers["Auto-Submitted"] = "auto-generated";
        return message;
    }

    /// <summary>A body, as text or HTML.</summary>
    public static AlternateView View(string text, string mediaType) =>
        AlternateView.CreateAlternateViewFromString(text, Encoding.UTF8, mediaType);

    private static Attachment Attach(DeliveryEntry mail, WatchedBytes pdf)
    {
        var plainName = $"{mail.Report}_{mail.UnitId}_{mail.Period}.pdf";
        var attachment = new Attachment(pdf, plainName, MediaTypeNames.Application.Pdf)
        {
            TransferEncoding = TransferEncoding.Base64,
        };
        // Old readers take the plain name, all others the Korean one (RFC 2231).
        attachment.ContentDisposition!.FileName = plainName;
        attachment.ContentDisposition.Parameters["filename*"] = "UTF-8''" + Uri.EscapeDataString(mail.FileName);
        return attachment;
    }
}
