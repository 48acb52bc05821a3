using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Deliveries;

namespace DongHaeng.Reports.Delivery;

/// <summary>Whether a mail that has waited may still go to its recipient: accounts and rights change meanwhile.</summary>
internal sealed class RecipientCheck(DeliveryLedger ledger, Func<Account, string, bool> mayStillSee)
{
    /// <summary>Why the mail must not go out now; null when it may.</summary>
    public Verdict? Against(DeliveryEntry mail)
    {
        var account = ledger.Recipient(mail);
        if (account.DisabledAt is not null)
        {
            return Refused($"the account {account.Name} was disabled. Nothing is left to do, unless it is to be opened again.");
        }

        if (account.Email != mail.Address)
        {
            return Refused($"it is addressed to {mail.Address}, which is not the address of the account {account.Name} any more. Mail the report by hand where it is still wanted.");
        }

        try
        {
            return mayStillSee(account, mail.UnitId)
                ? null
                : Refused($"the account {account.Name} may not see {mail.UnitId} any more. End its subscription, or give it the rights back and send again.");
        }
        catch (Exception failure)
        {
            // Nothing goes out on a guess; and nobody else's mail waits for this one.
            return new(AttemptOutcome.Postponed, $"Not sent: the rights of the account {account.Name} cannot be checked. {failure.Message}");
        }
    }

    private static Verdict Refused(string why) => new(AttemptOutcome.Failed, $"Not sent: {why}");
}
