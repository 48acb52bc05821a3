using System.Globalization;

namespace Apache.Arrow.Ipc;

/// <summary>What can be read off a format string of the C data interface.</summary>
internal static class FormatString
{
    /// <summary>The bits that a value takes in a column of fixed width.</summary>
    public static int Bits(string format) => format switch
    {
        "b" => 1,
        "c" or "C" => 8,
        "s" or "S" or "e" => 16,
        "i" or "I" or "f" or "tdD" or "tts" or "ttm" or "tiM" => 32,
        "l" or "L" or "g" or "tdm" or "ttu" or "ttn" or "tDs" or "tDm" or "tDu" or "tDn" or "tiD" => 64,
        "tin" => 128,
        _ when StartsWith(format, "ts") => 64,
        _ when StartsWith(format, "d:") => Decimal(format).Bits,
        _ when StartsWith(format, "w:") => 8 * Size(format),
        _ => throw Unsupported(format),
    };

    /// <summary>"d:18,3" or "d:18,3,64": 128 bits where it does not say.</summary>
    public static (int Precision, int Scale, int Bits) Decimal(string format)
    {
        var parts = Numbers(format);
        return (parts[0], parts[1], parts.Length > 2 ? parts[2] : 128);
    }

    /// <summary>The bytes of "w:16", the items of "+w:3".</summary>
    public static int Size(string format) => Numbers(format)[0];

    /// <summary>The numbers after the colon.</summary>
    public static int[] Numbers(string format) =>
        format[(format.IndexOf(':') + 1)..]
            .Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(number => int.Parse(number, CultureInfo.InvariantCulture))
            .ToArray();

    public static bool StartsWith(string format, string prefix) => format.StartsWith(prefix, StringComparison.Ordinal);

    public static NotSupportedException Unsupported(string format) => new($"Arrow format '{format}' is not supported.");
}
