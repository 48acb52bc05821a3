using System.Text;

namespace DongHaeng.Tests.Centers;

/// <summary>Reads a delivered file the way a stranger would: bytes, encoding as named, RFC 4180.</summary>
internal static class Csv
{
    static Csv() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static List<List<string>> Read(byte[] bytes, string encoding)
    {
        Encoding strict = encoding == "cp949"
            ? Encoding.GetEncoding(949, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            : new UTF8Encoding(false, throwOnInvalidBytes: true);
        var text = strict.GetString(bytes).TrimStart('\uFEFF');
        var lines = new List<List<string>> { new() };
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when quoted && i + 1 < text.Length && text[i + 1] == '"':
                    cell.Append('"');
                    i++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    lines[^1].Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\r' when !quoted:
                    break;
                case '\n' when !quoted:
                    lines[^1].Add(cell.ToString());
                    cell.Clear();
                    lines.Add([]);
                    break;
                default:
                    cell.Append(text[i]);
                    break;
            }
        }

        lines.RemoveAt(lines.Count - 1);
        return lines;
    }
}
