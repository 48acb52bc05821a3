using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DongHaeng.Ops.Deliveries;

namespace DongHaeng.Reports.Delivery;

/// <summary>
/// The Message-ID of a delivery: the same at every attempt, so that a server or a reader that got it twice can tell.
/// </summary>
public static class MessageId
{
    /// <summary>The id with its angle brackets.</summary>
    /// <param name="mail">The ledger's row.</param>
    /// <param name="fromAddress">The sender's address, whose domain the id lives in.</param>
    public static string Of(DeliveryEntry mail, string fromAddress) => Of(
        fromAddress, mail.Report, mail.UnitId, mail.Period, mail.Edition.ToString(CultureInfo.InvariantCulture), mail.AccountId);

    /// <summary>The id of a mail that these words together name.</summary>
    internal static string Of(string fromAddress, params ReadOnlySpan<string?> words)
    {
        var key = string.Join('\n', words);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
        return $"<{hash[..40]}@{fromAddress[(fromAddress.LastIndexOf('@') + 1)..]}>";
    }
}
