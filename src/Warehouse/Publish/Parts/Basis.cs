using DongHaeng.Warehouse.Store;

namespace DongHaeng.Warehouse.Publish.Parts;

/// <summary>The snapshot that a publishing goes on from: what no delivery since can have changed is taken over from it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Contents">What it holds.</param>
/// <param name="Delivery">The number of the last delivery that it knows.</param>
internal sealed record Basis(string Id, SnapshotContents Contents, int Delivery)
{
    /// <summary>The program that is running, as far as it matters to figures: another one computes all of them anew.</summary>
    public static string Program { get; } = typeof(Basis).Module.ModuleVersionId.ToString("N");

    /// <summary>The snapshot to go on from; null where all has to be computed anew.</summary>
    /// <param name="warehouse">The facts.</param>
    /// <param name="shelf">The kept snapshots.</param>
    /// <param name="asOf">The reference day: where it lies in an earlier month than before, figures of later months have to go.</param>
    public static Basis? Of(WarehouseFile warehouse, SnapshotShelf shelf, DateOnly asOf)
    {
        var last = warehouse.Query("select stamp, delivery_no from based, published where published.position >= 0", r => (Stamp: r.GetString(0), Delivery: r.GetInt32(1)));
        return last.Count == 0 ? null : shelf.All().Reverse().Select(id => (Id: id, Contents: shelf.Contents(id)))
            .Where(kept => kept.Contents?.Stamp == last[0].Stamp && kept.Contents.Program == Program && Calendar.MonthOf(kept.Contents.AsOf) <= asOf)
            .Select(kept => new Basis(kept.Id, kept.Contents!, last[0].Delivery)).FirstOrDefault();
    }
}
