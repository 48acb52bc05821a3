using DongHaeng.Ingest.Landing;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load.Cells;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Ingest.Formats;

/// <summary>Makes pseudonyms of a file's keys; the same key stands in many rows, so each is made once.</summary>
internal sealed class KeyCells(Contract contract, string supplier, Pseudonyms pseudonyms)
{
    private readonly string scope = ScopeOf(contract, supplier);
    private readonly Dictionary<byte[], UInt128> made = new(Utf8Comparer.Instance);

    /// <summary>The pseudonym of a key.</summary>
    /// <param name="column">Its column's place.</param>
    /// <param name="system">The source system of its row.</param>
    /// <param name="key">The key as it stood.</param>
    public UInt128 Of(int column, ReadOnlySpan<byte> system, ReadOnlySpan<byte> key)
    {
        var length = 2 + system.Length + key.Length;
        Span<byte> whole = length <= 128 ? stackalloc byte[length] : new byte[length];
        whole[0] = (byte)column;
        system.CopyTo(whole[1..]);
        whole[1 + system.Length] = 0x1f;
        key.CopyTo(whole[(2 + system.Length)..]);

        var known = made.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!known.TryGetValue(whole, out var pseudonym))
        {
            pseudonym = pseudonyms.Of(scope, system, contract.Columns[column].Subject!, key);
            known[whole] = pseudonym;
        }

        return pseudonym;
    }

    /// <summary>Where the contract says that keys mean something.</summary>
    private static string ScopeOf(Contract contract, string supplier) => contract.KeyScope switch
    {
        KeyScope.Gu => OrgUnits.Centers.FirstOrDefault(c => c.Id == supplier)?.GuId ?? supplier,
        KeyScope.City => "seoul",
        _ => supplier,
    };
}
