using System.Text;
using System.Text.Unicode;

namespace DongHaeng.Ingest.Formats;

/// <summary>Finds a file's encoding by its content: what centers declare is a hint that is often wrong.</summary>
public static class TextEncoding
{
    private static readonly Encoding Cp949 = CodePagesEncodingProvider.Instance.GetEncoding(949, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new PlatformNotSupportedException("This .NET has no code page 949.");

    /// <summary>Bytes in UTF-8 (with or without a mark), UTF-16 with a mark, or CP949 (EUC-KR), as UTF-8.</summary>
    /// <returns>Null where they are none of these.</returns>
    public static ReadOnlyMemory<byte>? ToUtf8(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        return span.StartsWith(Encoding.UTF8.Preamble) ? (Utf8.IsValid(span) ? bytes[3..] : null)
            : span.StartsWith(Encoding.Unicode.Preamble) ? From(new UnicodeEncoding(false, true, true), span[2..])
            : span.StartsWith(Encoding.BigEndianUnicode.Preamble) ? From(new UnicodeEncoding(true, true, true), span[2..])
            : Utf8.IsValid(span) ? bytes
            : From(Cp949, span);
    }

    private static ReadOnlyMemory<byte>? From(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Encoding.UTF8.GetBytes(encoding.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
