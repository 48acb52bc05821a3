using System.Security.Cryptography;
using DongHaeng.Warehouse.Load;

namespace DongHaeng.Ingest.Landing;

/// <summary>Every file as received, sealed, named by the SHA-256 of its bytes, never changed.</summary>
public sealed class LandingFolder(string dataFolder, byte[] key)
{
    private readonly string root = Path.Combine(dataFolder, "landing");

    /// <summary>Whether bytes with this hash have landed.</summary>
    public bool Has(string sha256) => File.Exists(PathOf(sha256));

    /// <summary>The hash by which bytes are named.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Lands bytes. They last only after <see cref="ReceiptJournal.Append"/> has made the disk keep them.</summary>
    public void Put(string sha256, ReadOnlySpan<byte> bytes)
    {
        var path = PathOf(sha256);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var making = $"{path}.{Guid.NewGuid():N}.making";
        using (var file = File.Create(making))
        {
            SealedBytes.Write(file, bytes, key);
        }

        File.Move(making, path, overwrite: true);
    }

    /// <summary>The bytes of a receipt as they were received.</summary>
    /// <exception cref="IOException">They are gone or damaged.</exception>
    public byte[] Get(Receipt receipt)
    {
        var path = PathOf(receipt.Sha256);
        try
        {
            var bytes = SealedBytes.Read(File.ReadAllBytes(path), key);
            return Hash(bytes) == receipt.Sha256 ? bytes : throw new CryptographicException("The hash differs.");
        }
        catch (Exception e) when (e is CryptographicException or InvalidDataException or FileNotFoundException or DirectoryNotFoundException)
        {
            throw new IOException($"The landed file {path} ({receipt.Name} of {receipt.Supplier}) cannot be read: {e.Message} Restore it from the backup, with the key that it was sealed with.", e);
        }
    }

    /// <summary>Destroys a landed file that was kept for as long as it may be, and remembers that it was.</summary>
    /// <returns>False where it is gone already.</returns>
    public bool Destroy(string sha256)
    {
        if (!Has(sha256))
        {
            return false;
        }

        Directory.CreateDirectory(root);
        File.AppendAllText(DestroyedList, sha256 + "\n"); // first, so that nobody misses a file that was meant to go
        File.Delete(PathOf(sha256));
        return true;
    }

    /// <summary>The hashes of files that were destroyed: their receipts are left out when the warehouse is made anew.</summary>
    public HashSet<string> Destroyed() => File.Exists(DestroyedList) ? [.. File.ReadLines(DestroyedList)] : [];

    private string DestroyedList => Path.Combine(root, "destroyed");

    private string PathOf(string sha256) => Path.Combine(root, sha256[..2], sha256);
}
