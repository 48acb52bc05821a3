namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>Rows of sharing shops, donations, neighbour groups, the committee and the volunteer camp.</summary>
public static class ResourceFacts
{
    private static int donations;

    public static StagedRow Donation(string dong, string day, string kind, int? won = null, int? households = null) =>
        Fact.Row("donation", dong, day, "N", ("donation_no", $"D{Interlocked.Increment(ref donations)}"), ("kind", kind), ("amount_krw", won?.ToString()),
            ("beneficiary_hh", households?.ToString()), ("sponsor_months", kind == "SPONSOR" ? "12" : null), ("shop_id", kind == "PRAISE" ? "S" : null));

    public static StagedRow Shop(string dong, string id, string kind, string day, string biz = "FOOD", string cycle = "M") =>
        Fact.Row("shop", dong, day, "N", ("record_kind", kind), ("shop_id", id), ("biz_type", biz), ("pledge_cycle", cycle),
            ("gift_seq", kind == "GIFT" ? "1" : null), ("gift_kind", kind == "GIFT" ? "GOODS" : null), ("gift_value_krw", kind == "GIFT" ? "1000" : null));

    public static StagedRow Activity(string dong, string day, string activity, int? households = null) =>
        Fact.Row("neighbor_group", dong, day, "N", ("record_kind", "ACT"), ("group_id", "N1"), ("members", "9"), ("activity_seq", "1"), ("activity", activity), ("attendees", "5"), ("hh_served", households?.ToString()));

    public static StagedRow Group(string dong, string day, string kind) => Fact.Row("neighbor_group", dong, day, "N", ("record_kind", kind), ("group_id", "N1"), ("members", "9"));

    public static StagedRow Committee(string dong, string day, string kind, int members, int attendees) =>
        Fact.Row("committee", dong, day, "N", ("activity_seq", "1"), ("kind", kind), ("members", $"{members}"), ("attendees", $"{attendees}"));

    public static StagedRow Camp(string dong, string day, string kind, string hours) =>
        Fact.Row("camp", dong, day, "N", ("camp_id", "V1"), ("activity_seq", "1"), ("kind", kind), ("volunteers", "3"), ("hours", hours));
}
