using System.Diagnostics;
using System.Globalization;

namespace DongHaeng.Host;

/// <summary>The right to write in a data folder: one process has it at a time.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly FileStream held;

    private DataFolder(string path, FileStream held) => (Path, this.held) = (path, held);

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>Takes the folder for this process.</summary>
    /// <exception cref="Refusal">Another process has it, or it cannot be written.</exception>
    public static DataFolder Take(string path)
    {
        var file = System.IO.Path.Combine(path, "owner");
        try
        {
            Directory.CreateDirectory(path);
            // FileShare.None is what .NET turns into a lock that other processes feel; a shared reader may still read who it is.
            var held = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            held.SetLength(0);
            held.Write(System.Text.Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
            held.Flush();
            return new DataFolder(path, held);
        }
        catch (UnauthorizedAccessException)
        {
            throw new Refusal($"The data folder {path} cannot be written. Give this user the right to write there, or name another folder with --data.");
        }
        catch (IOException e)
        {
            throw new Refusal(Owner(file) is { } owner
                ? $"The data folder {path} is in use by {owner}. Stop that process, or name another folder with --data."
                : $"The data folder {path} cannot be used: {e.Message}");
        }
    }

    /// <summary>Gives the folder back.</summary>
    public void Dispose() => held.Dispose();

    private static string? Owner(string file)
    {
        try
        {
            using var read = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var text = new StreamReader(read);
            using var process = Process.GetProcessById(int.Parse(text.ReadToEnd(), CultureInfo.InvariantCulture));
            return $"process {process.Id} ({process.ProcessName})";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            return null; // it cannot be told who; the caller says what it knows
        }
    }
}
