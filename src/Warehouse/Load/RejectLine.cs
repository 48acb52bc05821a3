using System.Text.Json.Serialization;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Warehouse.Load;

/// <summary>A cell that broke the contract, and so set its row aside.</summary>
/// <param name="Supplier">Whose file.</param>
/// <param name="Dataset">Which dataset.</param>
/// <param name="File">The file's name.</param>
/// <param name="ReceivedAt">When the file arrived, Korean time.</param>
/// <param name="Line">The line on which the row begins.</param>
/// <param name="Column">The column's id; null where the whole row is meant.</param>
/// <param name="Reason">The reason's code (<see cref="Reasons.OfRows"/>).</param>
/// <param name="Masked">What stood there, masked; null for an empty cell or a key.</param>
public sealed record RejectLine(string Supplier, string Dataset, string File, DateTime ReceivedAt, int Line, string? Column, string Reason, string? Masked)
{
    /// <summary>The column's Korean heading; null where the whole row is meant.</summary>
    public string? ColumnKo => Column == null ? null : ContractCatalog.Get(Dataset).Columns.FirstOrDefault(c => c.Id == Column)?.Ko ?? Column;

    /// <summary>What is wrong, in Korean.</summary>
    public string Ko => Why.Ko;

    /// <summary>The reason in words.</summary>
    [JsonIgnore]
    public Reason Why => Reasons.OfRow(Reason);
}
