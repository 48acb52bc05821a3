using DongHaeng.Warehouse.Store;

namespace DongHaeng.Warehouse.Load;

/// <summary>The last offer of each supplier of which every file was taken, so that an unchanged one need not be read again.</summary>
public sealed class Offers(WarehouseFile warehouse)
{
    /// <summary>Each supplier's ETag, with the location where it was given.</summary>
    public IReadOnlyDictionary<string, (string Place, string ETag)> All() => warehouse
        .Query("select supplier, place, etag from offer", r => (Supplier: r.GetString(0), Place: r.GetString(1), ETag: r.GetString(2)))
        .ToDictionary(o => o.Supplier, o => (o.Place, o.ETag));

    /// <summary>Remembers offers that were taken whole, in place of the suppliers' earlier ones.</summary>
    public void Keep(IReadOnlyCollection<(string Supplier, string Place, string ETag)> taken)
    {
        if (taken.Count > 0)
        {
            warehouse.Run($"insert or replace into offer values {string.Join(", ", taken.Select(o => $"({Text(o.Supplier)}, {Text(o.Place)}, {Text(o.ETag)})"))}");
        }
    }

    /// <summary>Forgets suppliers' offers: they are asked in full.</summary>
    public void Forget(IReadOnlyCollection<string> suppliers)
    {
        if (suppliers.Count > 0)
        {
            warehouse.Run($"delete from offer where supplier in ({string.Join(", ", suppliers.Select(Text))})");
        }
    }

    private static string Text(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
}
