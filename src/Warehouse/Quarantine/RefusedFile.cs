using System.Text.Json.Serialization;
using DongHaeng.Warehouse.Load;

namespace DongHaeng.Warehouse.Quarantine;

/// <summary>A file that was refused as a whole.</summary>
/// <param name="Supplier">Whose.</param>
/// <param name="Dataset">Which dataset.</param>
/// <param name="File">Its name.</param>
/// <param name="ReceivedAt">When it arrived, Korean time.</param>
/// <param name="From">First day of its span.</param>
/// <param name="To">Last day of its span.</param>
/// <param name="Reason">The reason's code (<see cref="Reasons.OfFiles"/>).</param>
/// <param name="Ko">What was wrong with this file, in Korean.</param>
/// <param name="En">The same in English.</param>
public sealed record RefusedFile(
    string Supplier, string Dataset, string File, DateTime ReceivedAt, DateOnly From, DateOnly To, string Reason, string Ko, string En)
{
    /// <summary>The reason in general words.</summary>
    [JsonIgnore]
    public Reason Why => Reasons.OfFile(Reason);
}
