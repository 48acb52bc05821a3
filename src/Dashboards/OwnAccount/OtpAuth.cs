using DongHaeng.Ops.Accounts;

namespace DongHaeng.Dashboards.OwnAccount;

/// <summary>The address by which an authenticator app takes a secret over (the Key URI format of Google Authenticator).</summary>
public static class OtpAuth
{
    /// <summary>The address.</summary>
    /// <param name="product">Who asks for the codes.</param>
    /// <param name="account">The sign-in name.</param>
    /// <param name="secret">The secret.</param>
    public static string Link(string product, string account, byte[] secret) =>
        $"otpauth://totp/{Uri.EscapeDataString(product)}:{Uri.EscapeDataString(account)}?secret={Base32.Of(secret)}&issuer={Uri.EscapeDataString(product)}&algorithm=SHA1&digits={Totp.Digits}&period=30";
}
