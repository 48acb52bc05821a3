using DongHaeng.Warehouse;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Ingest.Formats;

/// <summary>What a manifest says of a file's days, held against the calendar. Looks at the receipt alone, so that a rebuild judges alike.</summary>
public static class DeclaredPeriod
{
    private static readonly DateOnly Earliest = OrgUnits.Gus.Min(g => g.From);

    /// <summary>Why a file is refused for its receipt's days; null where nothing is wrong.</summary>
    public static Refusal? Wrong(Receipt receipt)
    {
        var made = Seoul.Day(receipt.GeneratedAt);
        return receipt.From > receipt.To ? new("period", $"기간의 끝({receipt.To:yyyy-MM-dd})이 시작({receipt.From:yyyy-MM-dd})보다 빠릅니다.",
                $"The period ends ({receipt.To:yyyy-MM-dd}) before it begins ({receipt.From:yyyy-MM-dd}).")
            : receipt.To > made ? new("period", $"기간이 파일을 만든 날({made:yyyy-MM-dd})보다 늦은 {receipt.To:yyyy-MM-dd}에 끝납니다.",
                $"The period ends on {receipt.To:yyyy-MM-dd}, after the file was made ({made:yyyy-MM-dd}).")
            : receipt.From < Earliest ? new("period", $"기간이 {receipt.From:yyyy-MM-dd}에 시작하는데, 행정구역 목록은 {Earliest:yyyy-MM-dd}부터 있습니다.",
                $"The period begins on {receipt.From:yyyy-MM-dd}, before {Earliest:yyyy-MM-dd}, the first day that the list of places knows.")
            // One center's wrong clock would move the reference day of all.
            : made > Seoul.Day(receipt.ReceivedAt).AddDays(1) ? new("clock", $"만든 날이 {made:yyyy-MM-dd}인데 {Seoul.Day(receipt.ReceivedAt):yyyy-MM-dd}에 도착했습니다. 보내는 컴퓨터의 시계를 확인해 주세요.",
                $"The manifest says that it was made on {made:yyyy-MM-dd}, and it came on {Seoul.Day(receipt.ReceivedAt):yyyy-MM-dd}: check the clock of the sending computer.")
            : null;
    }
}
