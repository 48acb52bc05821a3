using System.Text;

namespace DongHaeng.Ingest.Formats.Workbooks;

/// <summary>Writes CSV (RFC 4180, lines end in \n) into memory up to a limit.</summary>
internal sealed class CsvText(int mostBytes)
{
    private readonly MemoryStream bytes = new();

    /// <summary>Lines written so far.</summary>
    public int Lines { get; private set; }

    public ReadOnlyMemory<byte> Utf8 => bytes.GetBuffer().AsMemory(0, (int)bytes.Length);

    /// <summary>Writes a line; without cells an empty one.</summary>
    /// <exception cref="WorkbookException">The text is longer than allowed.</exception>
    public void Line(IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
            {
                bytes.WriteByte((byte)',');
            }

            Write(cells[i].AsSpan().IndexOfAny(',', '"') < 0 ? cells[i] : $"\"{cells[i].Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }

        bytes.WriteByte((byte)'\n');
        Lines++;
    }

    private void Write(string cell)
    {
        var length = Encoding.UTF8.GetByteCount(cell);
        if (bytes.Length + length > mostBytes)
        {
            throw WorkbookException.TooLarge();
        }

        Span<byte> small = stackalloc byte[512];
        var buffer = length <= small.Length ? small : new byte[length];
        bytes.Write(buffer[..Encoding.UTF8.GetBytes(cell, buffer)]);
    }
}
