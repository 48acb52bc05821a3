using System.Text;

namespace DongHaeng.Tests.Centers.Reading;

/// <summary>Reads a delivered file the way a stranger would: bytes, encoding as named, RFC 4180.</summary>
internal static class Csv
{
    static Csv() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The cells of a file with commas.</summary>
    public static List<List<string>> Read(byte[] bytes, string encoding) => [.. Rows(Text(bytes, encoding), ',').Select(r => r.Cells)];

    public static string Text(byte[] bytes, string encoding)
    {
        Encoding strict = encoding == "utf-8"
            ? new UTF8Encoding(false, throwOnInvalidBytes: true)
            : Encoding.GetEncoding(949, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        return strict.GetString(bytes).TrimStart('\uFEFF');
    }

    /// <summary>Each row with the line on which it begins.</summary>
    public static List<(int Line, List<string> Cells)> Rows(string text, char delimiter)
    {
        var lines = new List<(int Line, List<string> Cells)> { (1, []) };
        var line = 1;
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
                case var c when c == delimiter && !quoted:
                    lines[^1].Cells.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\r' when !quoted:
                    break;
                case '\n' when !quoted:
                    lines[^1].Cells.Add(cell.ToString());
                    cell.Clear();
                    lines.Add((++line, []));
                    break;
                case '\n':
                    line++;
                    cell.Append('\n');
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
