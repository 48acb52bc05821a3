using DongHaeng.Ops.Accounts;
using DongHaeng.Warehouse.Read;
using Microsoft.Extensions.Caching.Memory;

namespace DongHaeng.Dashboards.Kept;

/// <summary>
/// Pages that were drawn from one snapshot, by account. Nothing of them is anybody else's: the account with all that its rights
/// follow from is part of the name under which a page is kept. When another snapshot becomes current, all are forgotten.
/// </summary>
internal sealed class KeptPages : IDisposable
{
    private const long Most = 64L << 20; // bytes; some five hundred large pages
    private readonly MemoryCache pages = new(new MemoryCacheOptions { SizeLimit = Most });
    private readonly Lock gate = new();
    private string? snapshot;

    /// <summary>The name of a page.</summary>
    /// <param name="account">Whose it is.</param>
    /// <param name="notes">How far what people write beside figures has come (<see cref="Ops.Annotations.AnnotationBook.Turn"/>).</param>
    /// <param name="language">In which language.</param>
    /// <param name="encoding">How it is packed.</param>
    /// <param name="address">What was asked for.</param>
    public static string Name(Account account, int notes, string language, string? encoding, string address) =>
        string.Join('\n', account.Id, account.Role, account.UnitId, account.DisplayName, notes, language, encoding, address);

    /// <summary>The page of that name as a snapshot shows it; null where it is not kept.</summary>
    public KeptPage? Find(SnapshotInfo info, string name)
    {
        Turn(info);
        return pages.TryGetValue(Of(info, name), out KeptPage? page) ? page : null;
    }

    /// <summary>Keeps a page, if there is room.</summary>
    public void Keep(SnapshotInfo info, string name, KeptPage page) =>
        pages.Set(Of(info, name), page, new MemoryCacheEntryOptions { Size = page.Body.Length + (2 * name.Length) });

    /// <summary>Forgets them all.</summary>
    public void Dispose() => pages.Dispose();

    private static string Of(SnapshotInfo info, string name) => $"{Mark(info)}\n{name}";

    // A rebuild may use a number again.
    private static string Mark(SnapshotInfo info) => $"{info.Id} {info.PublishedAt.UtcTicks}";

    private void Turn(SnapshotInfo info)
    {
        var mark = Mark(info);
        if (snapshot == mark)
        {
            return;
        }

        lock (gate)
        {
            if (snapshot != mark)
            {
                pages.Clear();
                snapshot = mark;
            }
        }
    }
}
