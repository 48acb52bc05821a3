using System.Security.Cryptography;
using DongHaeng.Warehouse;

namespace DongHaeng.Ingest.Landing;

/// <summary>A secret of 32 bytes in a file that only its owner may read, in a folder apart from the data.</summary>
public static class KeyFile
{
    private const int Length = 32;

    /// <summary>Reads a key, or makes it where nothing depends on it yet.</summary>
    /// <param name="folder">The keys folder.</param>
    /// <param name="name">The key's name, such as landing.</param>
    /// <param name="needed">Whether data exist that were made with it, so that a new one would be useless.</param>
    /// <exception cref="IOException">The key is gone or damaged; the message says what to do.</exception>
    public static byte[] Open(string folder, string name, bool needed)
    {
        var path = Path.Combine(folder, name + ".key");
        if (File.Exists(path))
        {
            var key = File.ReadAllBytes(path);
            return key.Length == Length ? key : throw new IOException($"The key {path} is damaged ({key.Length} bytes instead of {Length}): restore it from its backup.");
        }

        if (needed)
        {
            throw new IOException($"The key {path} is missing, and the data folder was made with it: restore it from its backup. Without it landed files cannot be read.");
        }

        OwnFolder.Make(folder);
        var made = RandomNumberGenerator.GetBytes(Length);
        var making = path + ".making";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(making, options))
        {
            file.Write(made);
            file.Flush(flushToDisk: true);
        }

        File.Move(making, path); // whole or not at all: a torn key would be taken for a damaged one
        return made;
    }
}
