using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DongHaeng.Ingest.Formats.Mappings;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Sql;

namespace DongHaeng.Ingest.Formats;

/// <summary>What decides how a file is read: the contracts, the mappings and the tolerance.</summary>
internal static class Declarations
{
    /// <summary>Their SHA-256 in hexadecimal; it changes when one of them does.</summary>
    public static string Hash(MappingCatalog mappings, Tolerance tolerance)
    {
        var all = SqlFiles.In("datasets", ".yaml").Order(StringComparer.Ordinal).Select(SqlFiles.Read)
            .Append(mappings.Fingerprint)
            .Append(string.Create(CultureInfo.InvariantCulture, $"{tolerance.Share} {tolerance.Rows}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', all.Select(text => $"{text.Length} {text}")))));
    }
}
