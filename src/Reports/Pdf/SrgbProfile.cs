using System.Text;
using static System.Buffers.Binary.BinaryPrimitives;

namespace DongHaeng.Reports.Pdf;

/// <summary>
/// The smallest ICC profile (version 4.2) that says what our colours mean: sRGB, by the primaries and the transfer
/// curve of IEC 61966-2-1, adapted to ICC's white D50 by Bradford's matrix.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;
    private static readonly double[] White = [0.9642, 1.0, 0.8249];

    /// <summary>The profile's bytes.</summary>
    public static byte[] Build()
    {
        var curve = Element("para", [0, 3, 0, 0], 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Words("sRGB")),
            ("cprt", Words("No copyright, use freely")),
            ("wtpt", Element("XYZ ", [], White)),
            ("chad", Element("sf32", [], 1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00923, 0.01508, 0.75168)),
            ("rXYZ", Element("XYZ ", [], 0.43607, 0.22249, 0.01392)),
            ("gXYZ", Element("XYZ ", [], 0.38515, 0.71687, 0.09708)),
            ("bXYZ", Element("XYZ ", [], 0.14307, 0.06061, 0.71410)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        var start = HeaderLength + 4 + 12 * tags.Length;
        var profile = new byte[start + tags.Sum(tag => tag.Data.Length)];
        WriteHeader(profile);
        WriteInt32BigEndian(profile.AsSpan(HeaderLength), tags.Length);
        for (var (index, at) = (0, start); index < tags.Length; at += tags[index++].Data.Length)
        {
            var entry = profile.AsSpan(HeaderLength + 4 + 12 * index);
            Encoding.ASCII.GetBytes(tags[index].Tag, entry);
            WriteInt32BigEndian(entry[4..], at);
            WriteInt32BigEndian(entry[8..], tags[index].Data.Length);
            tags[index].Data.CopyTo(profile, at);
        }
        return profile;
    }

    private static void WriteHeader(byte[] profile)
    {
        WriteInt32BigEndian(profile, profile.Length);
        WriteInt32BigEndian(profile.AsSpan(8), 0x04200000);
        "mntrRGB XYZ "u8.CopyTo(profile.AsSpan(12));
        WriteUInt16BigEndian(profile.AsSpan(24), 2026); // year, month, day of this profile
        WriteUInt16BigEndian(profile.AsSpan(26), 1);
        WriteUInt16BigEndian(profile.AsSpan(28), 1);
        "acsp"u8.CopyTo(profile.AsSpan(36));
        WriteFixed(profile.AsSpan(68), White);
    }

    private static byte[] Element(string type, byte[] header, params double[] values)
    {
        var element = new byte[8 + header.Length + 4 * values.Length];
        Encoding.ASCII.GetBytes(type, element);
        header.CopyTo(element, 8);
        WriteFixed(element.AsSpan(8 + header.Length), values);
        return element;
    }

    private static byte[] Words(string words)
    {
        const int textStart = 28;
        var element = new byte[textStart + 2 * words.Length + (words.Length % 2 * 2)]; // padded to four bytes
        "mluc"u8.CopyTo(element);
        WriteInt32BigEndian(element.AsSpan(8), 1);
        WriteInt32BigEndian(element.AsSpan(12), 12);
        "enUS"u8.CopyTo(element.AsSpan(16));
        WriteInt32BigEndian(element.AsSpan(20), 2 * words.Length);
        WriteInt32BigEndian(element.AsSpan(24), textStart);
        Encoding.BigEndianUnicode.GetBytes(words, element.AsSpan(textStart));
        return element;
    }

    /// <summary>ICC's numbers: 16 bits before and 16 after the point.</summary>
    private static void WriteFixed(Span<byte> target, double[] values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            WriteInt32BigEndian(target[(4 * index)..], (int)Math.Round(values[index] * 65536));
        }
    }
}
