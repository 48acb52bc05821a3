using System.Net.Mail;
using Dapper;
using DongHaeng.Ops.Storage;

namespace DongHaeng.Ops.Contacts;

/// <summary>Whom to write to about which supplier.</summary>
/// <param name="store">The operational database.</param>
/// <param name="clock">What time it is.</param>
public sealed class ContactList(OpsStore store, TimeProvider clock)
{
    /// <summary>Adds an address; false when the supplier has it already.</summary>
    /// <exception cref="ArgumentException">It is no mail address, or the language is neither ko nor en.</exception>
    public bool Add(string supplier, string address, string language)
    {
        if (!MailAddress.TryCreate(address, out var parsed) || parsed.Address != address)
        {
            throw new ArgumentException($"'{address}' is not a mail address. Write it bare, as center@example.go.kr.");
        }

        if (language is not ("ko" or "en"))
        {
            throw new ArgumentException($"'{language}' is no language of mails: ko or en.");
        }

        var row = new { id = Guid.CreateVersion7().ToString("n"), supplier, address, language, now = clock.GetUtcNow() };
        return store.Write((c, t) => c.Execute(OpsSql.Of("contact/add"), row, t)) == 1;
    }

    /// <summary>Writes to an address no more; false when the supplier had it not. That it was one stays on record.</summary>
    public bool End(string supplier, string address)
    {
        var row = new { supplier, address, now = clock.GetUtcNow() };
        return store.Write((c, t) => c.Execute(OpsSql.Of("contact/end"), row, t)) == 1;
    }

    /// <summary>All that are written to, by supplier and address.</summary>
    public IReadOnlyList<Contact> Active() => store.Read(c => c.Query<Contact>(OpsSql.Of("contact/active")).AsList());
}
