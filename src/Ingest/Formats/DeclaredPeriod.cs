using DongHaeng.Warehouse;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Ingest.Formats;

/// <summary>What a manifest says of a file's days, held against the calendar. Looks at the receipt alone, so that a rebuild judges alike.</summary>
public static class DeclaredPeriod
{
    private static readonly DateOnly Earliest = OrgUnits.Gus.Min(g => g.From);

    /// <summary>What is wrong with a receipt's days, in words for the center; null where nothing is.</summary>
    public static string? Wrong(Receipt receipt)
    {
        var made = Seoul.Day(receipt.GeneratedAt);
        return receipt.From > receipt.To ? $"The period ends ({receipt.To:yyyy-MM-dd}) before it begins ({receipt.From:yyyy-MM-dd})."
            : receipt.To > made ? $"The period ends on {receipt.To:yyyy-MM-dd}, after the file was made ({made:yyyy-MM-dd})."
            : receipt.From < Earliest ? $"The period begins on {receipt.From:yyyy-MM-dd}, before {Earliest:yyyy-MM-dd}, the first day that the list of places knows."
            // One center's wrong clock would move the reference day of all.
            : made > Seoul.Day(receipt.ReceivedAt).AddDays(1) ? $"The manifest says that it was made on {made:yyyy-MM-dd}, and it came on {Seoul.Day(receipt.ReceivedAt):yyyy-MM-dd}: check the clock of the sending computer."
            : null;
    }
}
