using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DongHaeng.Ops.Accounts;

/// <summary>One-time codes of an authenticator app: RFC 6238 with SHA-1, 30 seconds and 6 digits, which all such apps know.</summary>
public static class Totp
{
    /// <summary>How many digits a code has.</summary>
    public const int Digits = 6;

    /// <summary>How many bytes a secret has: those of SHA-1's result (RFC 4226, section 4, R6).</summary>
    public const int SecretBytes = 20;

    private const int Seconds = 30;
    private const int StepsAside = 1; // a clock that is a little off, a code typed a little late

    /// <summary>The step of 30 seconds in which a time lies.</summary>
    public static long StepOf(DateTimeOffset at) => at.ToUnixTimeSeconds() / Seconds;

    /// <summary>The code of a step: HOTP of the step's number (RFC 4226, section 5.3).</summary>
    public static string Code(ReadOnlySpan<byte> secret, long step, int digits = Digits)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> mac = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(secret, counter, mac);
        var binary = BinaryPrimitives.ReadInt32BigEndian(mac[(mac[^1] & 0xf)..]) & 0x7fffffff;
        var modulus = (int)Math.Pow(10, digits);
        return (binary % modulus).ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code this is, at most one away from now; null for none.</summary>
    public static long? StepFor(ReadOnlySpan<byte> secret, string code, DateTimeOffset now)
    {
        long? found = null;
        var shown = Encoding.UTF8.GetBytes(code);
        for (var step = StepOf(now) - StepsAside; step <= StepOf(now) + StepsAside; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Code(secret, step)), shown))
            {
                found = step;
            }
        }

        return found;
    }
}
