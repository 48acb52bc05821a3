using System.Globalization;
using DongHaeng.Samples.Centers.Records;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>What records of gifts and of neighbours who help add to metrics.</summary>
internal static class ResourceAnswers
{
    /// <summary>A record of a sharing shop, a donation, a neighbour group, the committee or the volunteer camp.</summary>
    public static IEnumerable<Contribution> Of(Row row) => row.Sheet.Contract.Id switch
    {
        "shop" => OfShop(row),
        "donation" => OfDonation(row),
        "neighbor_group" => OfGroup(row),
        "committee" => OfCommittee(row),
        _ => OfCamp(row),
    };

    private static IEnumerable<Contribution> OfShop(Row row) => row["record_kind"] == "GIFT"
        ? 
        [
            new("gift_count", row.EventDate, [row["biz_type"]], 1), new("gift_value", row.EventDate, [row["biz_type"]], Number.Of(row["gift_value_krw"])),
            Contribution.Amount("gift_mean", row.EventDate, [row["biz_type"]], Number.Of(row["gift_value_krw"])),
        ]
        : [];

    private static IEnumerable<Contribution> OfDonation(Row row)
    {
        if (row["kind"] == "PRAISE")
        {
            yield return new("shop_praise", row.EventDate, [], 1);
            yield break;
        }

        yield return new("donations_received", row.EventDate, [row["kind"]], 1);
        if (Number.OrNull(row["amount_krw"]) is { } won)
        {
            yield return new("donation_value", row.EventDate, [row["kind"]], won);
        }

        if (Number.OrNull(row["beneficiary_hh"]) is { } households)
        {
            yield return new("donation_households", row.EventDate, [row["kind"]], households);
        }
    }

    private static IEnumerable<Contribution> OfGroup(Row row)
    {
        if (row["record_kind"] != "ACT")
        {
            yield break;
        }

        yield return new("group_activities", row.EventDate, [row["activity"]], 1);
        if (Number.OrNull(row["hh_served"]) is { } households)
        {
            yield return new("group_households", row.EventDate, [row["activity"]], households);
        }
    }

    private static IEnumerable<Contribution> OfCommittee(Row row)
    {
        yield return new("committee_activities", row.EventDate, [row["kind"]], 1);
        if (row["kind"] == "MEETING")
        {
            var (members, came) = (Number.Of(row["members"]), Number.Of(row["attendees"]));
            yield return new("committee_attendance", row.EventDate, [], came > members ? members : came, members);
        }
    }

    private static IEnumerable<Contribution> OfCamp(Row row) =>
    [
        new("camp_activities", row.EventDate, [row["kind"]], 1),
        // In hundredths of an hour.
        new("volunteer_hours", row.EventDate, [row["kind"]], (long)(decimal.Parse(row["hours"], CultureInfo.InvariantCulture) * 100)),
        Contribution.Amount("volunteer_hours_mean", row.EventDate, [row["kind"]], (long)(decimal.Parse(row["hours"], CultureInfo.InvariantCulture) * 100)),
    ];
}
