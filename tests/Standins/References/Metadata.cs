using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using DuckDB.NET.Data;

namespace DongHaeng.Tests.Standins.References;

/// <summary>The references that the compiled DuckDB.NET.Data makes, by its metadata tables.</summary>
internal static unsafe class Metadata
{
    private static readonly Assembly Assembly = typeof(DuckDBConnection).Assembly;

    public static Module Module => Assembly.ManifestModule;

    /// <summary>TypeRef 0x01, MemberRef 0x0A, TypeSpec 0x1B, MethodSpec 0x2B: all that points at a type or member.</summary>
    public static IReadOnlyList<int> Tokens { get; } =
    [
        .. Rows(TableIndex.TypeRef), .. Rows(TableIndex.MemberRef), .. Rows(TableIndex.TypeSpec), .. Rows(TableIndex.MethodSpec),
    ];

    private static IEnumerable<int> Rows(TableIndex table)
    {
        Assembly.TryGetRawMetadata(out var blob, out var length).ShouldBeTrue();
        var count = new MetadataReader(blob, length).GetTableRowCount(table);
        return Enumerable.Range(1, count).Select(row => ((int)table << 24) | row);
    }
}
