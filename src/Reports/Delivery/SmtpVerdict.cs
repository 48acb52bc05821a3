using System.Globalization;
using System.Net.Mail;
using DongHaeng.Ops.Deliveries;

namespace DongHaeng.Reports.Delivery;

/// <summary>
/// Reads what a failed SMTP conversation means. A number from the server is an answer (RFC 5321 4.2.1: 4 passing,
/// 5 permanent), also after the mail's end. Without a number all hangs on whether the mail was begun: what SmtpClient
/// has handed to the system, and what of that arrived, nobody knows.
/// </summary>
internal static class SmtpVerdict
{
    private const int LongestAnswer = 500;

    /// <summary>The verdict on a failure.</summary>
    /// <param name="failure">What SmtpClient threw.</param>
    /// <param name="begun">Whether the mail itself, after DATA, may have been on its way.</param>
    public static Verdict Of(Exception failure, bool begun)
    {
        var code = failure is SmtpException smtp ? (int)smtp.StatusCode : 0;
        var answer = Words(failure, code);
        // Before the recipient was named, a refusal is about us or the server, and the mail will go once that is mended.
        var aboutThisMail = begun || failure is SmtpFailedRecipientException;
        return code switch
        {
            >= 500 when aboutThisMail => new(AttemptOutcome.Failed, answer),
            >= 400 when aboutThisMail => new(AttemptOutcome.Postponed, answer),
            _ when begun => new(AttemptOutcome.Ambiguous, "No answer after the mail was begun. " + answer),
            _ => new(AttemptOutcome.Postponed, answer, Unheard: true),
        };
    }

    private static string Words(Exception failure, int code)
    {
        var words = new List<string>();
        for (var e = failure; e is not null; e = e.InnerException)
        {
            words.Add(e.Message);
        }

        var text = (code > 0 ? code.ToString(CultureInfo.InvariantCulture) + " " : "") + string.Join(" ", words.Distinct());
        return text.Length <= LongestAnswer ? text : text[..LongestAnswer];
    }
}
