using System.Text;
using System.Text.Unicode;

namespace DongHaeng.Ingest.Formats;

/// <summary>Finds a file's encoding by its content: what centers declare is a hint that is often wrong.</summary>
public static class TextEncoding
{
    private static readonly Encoding Cp949 = CodePagesEncodingProvider.Instance.GetEncoding(949, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new PlatformNotSupportedException("This .NET has no code page 949.");

    /// <summary>Bytes in UTF-8 (with or without a mark) or CP949 (EUC-KR), as UTF-8.</summary>
    /// <returns>Null where they are neither.</returns>
    public static ReadOnlyMemory<byte>? ToUtf8(byte[] bytes)
    {
        var marked = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        return Utf8.IsValid(bytes) ? bytes.AsMemory(marked ? 3 : 0) : marked ? null : FromKorean(bytes);
    }

    private static ReadOnlyMemory<byte>? FromKorean(byte[] bytes)
    {
        try
        {
            return Encoding.Convert(Cp949, Encoding.UTF8, bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
