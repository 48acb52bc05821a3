using System.Runtime.InteropServices;
using System.Text.Json;
using DongHaeng.Warehouse.Load;

namespace DongHaeng.Ingest.Landing;

/// <summary>
/// The append-only journal of what arrived, a JSON object a line. A receipt is written before its file is loaded, so that
/// whatever ends the program in between, the next start loads it.
/// </summary>
public sealed partial class ReceiptJournal : IDisposable
{
    private static readonly JsonSerializerOptions Whole = new() { RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };
    private readonly FileStream file;

    /// <summary>Opens the journal; a last line that a crash cut off is taken back, its file will be offered again.</summary>
    public ReceiptJournal(string dataFolder)
    {
        var folder = Path.Combine(dataFolder, "landing");
        Directory.CreateDirectory(folder);
        file = new FileStream(Path.Combine(folder, "receipts"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        file.SetLength(EndOfLastLine());
        file.Position = file.Length;
    }

    /// <summary>Where the next receipt will stand.</summary>
    public long End => file.Length;

    /// <summary>Writes receipts and returns when they and all landed files before them are on the disk.</summary>
    public void Append(IEnumerable<Receipt> receipts)
    {
        file.Position = file.Length;
        foreach (var receipt in receipts)
        {
            file.Write(JsonSerializer.SerializeToUtf8Bytes(receipt));
            file.WriteByte((byte)'\n');
        }

        file.Flush();
        // One call for the whole file system: the landed files of the batch and the journal, instead of one wait a file.
        if (!OperatingSystem.IsLinux() || SyncFileSystem(file.SafeFileHandle) != 0)
        {
            file.Flush(flushToDisk: true);
        }
    }

    /// <summary>The receipts from a position on, each with the position behind it.</summary>
    /// <exception cref="IOException">The journal ends before the position, or a line of it is damaged.</exception>
    public IEnumerable<(Receipt Receipt, long End)> From(long position)
    {
        if (position > End)
        {
            throw new IOException($"The journal {file.Name} ends at byte {End}, and the warehouse has loaded up to byte {position}: restore the landing folder from its backup.");
        }

        using var stream = new FileStream(file.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        stream.Position = position;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            position += System.Text.Encoding.UTF8.GetByteCount(line) + 1;
            yield return (Parse(line, position), position);
        }
    }

    /// <summary>Closes the journal.</summary>
    public void Dispose() => file.Dispose();

    private Receipt Parse(string line, long end)
    {
        try
        {
            return JsonSerializer.Deserialize<Receipt>(line, Whole) ?? throw new JsonException("The line is empty.");
        }
        catch (JsonException e)
        {
            throw new IOException($"The journal {file.Name} is damaged in the line that ends at byte {end}: restore the landing folder from its backup.", e);
        }
    }

    private long EndOfLastLine()
    {
        for (var at = file.Length; at > 0; at--)
        {
            file.Position = at - 1;
            if (file.ReadByte() == '\n')
            {
                return at;
            }
        }

        return 0;
    }

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int SyncFileSystem(SafeHandle file);
}
