using System.Globalization;

namespace DongHaeng.Ops.Deliveries;

/// <summary>How many mails of one edition of a report stand where.</summary>
/// <param name="Report">The report's id.</param>
/// <param name="Period">The period: 2024-10.</param>
/// <param name="Edition">The edition.</param>
/// <param name="Pending">Waiting for an attempt.</param>
/// <param name="Sending">Being tried now.</param>
/// <param name="Sent">Taken by the server.</param>
/// <param name="Failed">Given up.</param>
/// <param name="Ambiguous">Nobody knows: a person decides.</param>
public sealed record DeliveryOverview(
    string Report,
    string Period,
    long Edition,
    long Pending,
    long Sending,
    long Sent,
    long Failed,
    long Ambiguous)
{
    /// <summary>The line that people read: monthly_gu 2024-10 edition 1: 25 sent, 0 pending, and so on.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Report} {Period} edition {Edition}: {Sent} sent, {Pending} pending, {Sending} sending, {Failed} failed, {Ambiguous} ambiguous");
}
