using DongHaeng.Samples.Centers.Records;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>What records of gifts add to metrics.</summary>
internal static class ResourceAnswers
{
    /// <summary>A sharing shop's joining, gift or end.</summary>
    public static IEnumerable<Contribution> Of(Row row) => row["record_kind"] == "GIFT"
        ? [new("gift_count", row.EventDate, [row["biz_type"]], 1), new("gift_value", row.EventDate, [row["biz_type"]], long.Parse(row["gift_value_krw"], null))]
        : [];
}
