using System.Globalization;
using DongHaeng.Figures.Words;
using DongHaeng.Ops.Contacts;
using DongHaeng.Ops.Reminders;
using DongHaeng.Reports.Delivery;
using DongHaeng.Warehouse;
using DongHaeng.Warehouse.Org;
using DongHaeng.Warehouse.Owed;

namespace DongHaeng.Reports.Reminders;

/// <summary>Looks at what is owed and writes to the contacts of those who are behind, once each business day.</summary>
/// <param name="book">What is owed and what came.</param>
/// <param name="contacts">Whom to write to.</param>
/// <param name="ledger">Who was written to when.</param>
/// <param name="settings">How mail goes out.</param>
/// <param name="clock">What time it is.</param>
public sealed class Reminding(OwedBook book, ContactList contacts, ReminderLedger ledger, MailSettings settings, TimeProvider clock)
{
    /// <summary>How many months it looks back over.</summary>
    public const int Months = 12;

    /// <summary>The mails of today, without putting any into the ledger.</summary>
    public RemindRun Look()
    {
        var now = clock.GetUtcNow();
        var day = Seoul.Day(now);
        if (!BusinessDays.Holds(day))
        {
            return new(day, BusinessDay: false, 0, [], 0);
        }

        var open = book.At(OwedBook.LastNight(now), Months).Where(OpenItems.IsOpen).ToList();
        var mails = new List<ReminderMail>();
        foreach (var contact in contacts.Active())
        {
            var items = OpenItems.Of(contact.Supplier, open);
            if (items.Count > 0)
            {
                var language = contact.Language == "en" ? Language.English : Language.Korean;
                mails.Add(new(contact, items.Count, ReminderWords.Write(NameOf(contact.Supplier), items, day, language, settings)));
            }
        }

        return new(day, BusinessDay: true, open.Count, mails, 0);
    }

    /// <summary>Puts the mails of today into the ledger, those that are not there yet.</summary>
    public RemindRun Put()
    {
        var run = Look();
        var day = run.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var queued = run.Mails.Count(mail => ledger.Add(
            new NewReminder(mail.To.Id, day, mail.To.Address, mail.Items, mail.Letter.Subject, mail.Letter.Text, mail.Letter.Html), clock.GetUtcNow()));
        return run with { Queued = queued };
    }

    private static Bilingual NameOf(string supplier) =>
        OrgUnits.Centers.LastOrDefault(center => center.Id == supplier) is { } center ? new(center.Ko, center.En)
        : OrgUnits.Gus.LastOrDefault(gu => gu.Id == supplier) is { } gu ? new(gu.Ko, gu.En)
        : new("서울시복지재단", "Seoul Welfare Foundation");
}
