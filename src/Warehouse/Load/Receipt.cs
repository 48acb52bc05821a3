using System.Text.Json.Serialization;

namespace DongHaeng.Warehouse.Load;

/// <summary>That a file arrived: a line of the receipts journal. With the landed bytes it rebuilds the warehouse.</summary>
/// <param name="Supplier">Who sent it.</param>
/// <param name="Dataset">Which dataset it holds.</param>
/// <param name="From">First day of the period whose records it holds all of.</param>
/// <param name="To">Last day of that period.</param>
/// <param name="Sequence">The supplier's counter: a later file rules the days of an earlier one.</param>
/// <param name="Name">Its name at the supplier.</param>
/// <param name="Sha256">Of the bytes as received, lower-case hexadecimal; also the name under which they lie in landing.</param>
/// <param name="Bytes">How many bytes.</param>
/// <param name="GeneratedAt">When the supplier says that it was made.</param>
/// <param name="ReceivedAt">When it arrived.</param>
public sealed record Receipt(
    string Supplier, string Dataset, DateOnly From, DateOnly To, long Sequence, string Name, string Sha256, long Bytes,
    DateTimeOffset GeneratedAt, DateTimeOffset ReceivedAt)
{
    /// <summary>What makes it the same delivery when it is offered again.</summary>
    [JsonIgnore]
    public (string Supplier, string Dataset, long Sequence, DateOnly From, DateOnly To) Key => (Supplier, Dataset, Sequence, From, To);
}
