using DongHaeng.Ops.Deliveries;

namespace DongHaeng.Reports.Delivery;

/// <summary>A ledger of mails, as a postman uses it.</summary>
/// <param name="Due">What waits and is due at a time.</param>
/// <param name="Begin">Records that a sender is about to send a mail; gives the attempt's number, null when it does not wait any more.</param>
/// <param name="End">Records how an attempt ended, with the server's answer, and when to try again.</param>
/// <param name="MarkInterrupted">Gives up what a sender left half sent, of all senders without a name; gives how many.</param>
internal sealed record LetterBox(
    Func<DateTimeOffset, IEnumerable<WaitingLetter>> Due, Func<string, string, int?> Begin, Action<string, int, AttemptOutcome, string, DateTimeOffset?> End,
    Func<string?, int> MarkInterrupted);
