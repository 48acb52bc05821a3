using System.Diagnostics;
using System.Globalization;
using DongHaeng.Warehouse;

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
        // Two files: what is locked cannot be read by others, and they shall read who has it.
        var owner = System.IO.Path.Combine(path, "owner");
        try
        {
            OwnFolder.Make(path);
            var held = new FileStream(owner + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            File.WriteAllText(owner, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return new DataFolder(path, held);
        }
        catch (UnauthorizedAccessException)
        {
            throw new Refusal($"The data folder {path} cannot be written. Give this user the right to write there, or name another folder with --data.");
        }
        catch (IOException e)
        {
            throw new Refusal(Owner(owner) is { } process
                ? $"The data folder {path} is in use by {process}. Stop that process, or name another folder with --data."
                : $"The data folder {path} cannot be used: {e.Message}");
        }
    }

    /// <summary>Gives the folder back.</summary>
    public void Dispose() => held.Dispose();

    private static string? Owner(string file)
    {
        try
        {
            using var process = Process.GetProcessById(int.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture));
            return $"process {process.Id} ({process.ProcessName})";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            return null; // it cannot be told who; the caller says what it knows
        }
    }
}
