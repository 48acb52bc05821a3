using DongHaeng.Samples.Centers.Times;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>Whether sharing shops give as they pledged.</summary>
internal static class ShopAnswers
{
    /// <summary>Each month or quarter that is over and in which a shop that joined or gave not long before owed a gift.</summary>
    public static IEnumerable<(Dong Dong, Contribution Part)> Joined(IReadOnlyList<StandingRecord> records, DateOnly asOf) =>
        records.Where(r => r.Row.Sheet.Contract.Id == "shop").GroupBy(r => (r.Dong.Id, r.Row["shop_id"])).SelectMany(shop => OfShop([.. shop], asOf));

    private static IEnumerable<(Dong Dong, Contribution Part)> OfShop(IReadOnlyList<StandingRecord> shop, DateOnly asOf)
    {
        var gifts = shop.Where(r => r.Row["record_kind"] == "GIFT").Select(r => r.Row.EventDate).ToList();
        var ends = shop.Where(r => r.Row["record_kind"] == "END").Select(r => r.Row.EventDate).ToList();
        var owed = from record in shop
                   where record.Row["record_kind"] != "END"
                   from cycle in After(record)
                   where cycle.Last <= asOf
                   group (record, cycle) by cycle.Last into same
                   select same.OrderBy(o => o.record.Row.EventDate).ThenBy(o => o.record.Sequence).Last();
        foreach (var (record, (first, last)) in owed)
        {
            if (!ends.Any(end => end >= record.Row.EventDate && end <= last))
            {
                yield return (record.Dong, Contribution.Share("shop_pledges_kept", last, [record.Row["biz_type"]], gifts.Any(day => day >= first && day <= last)));
            }
        }
    }

    /// <summary>The cycles that a joining or gift makes due: three months of a monthly shop, the next quarter of a quarterly one.</summary>
    private static IEnumerable<(DateOnly First, DateOnly Last)> After(StandingRecord record)
    {
        var month = record.Row.EventDate.FirstOfMonth();
        if (record.Row["pledge_cycle"] == "M")
        {
            return Enumerable.Range(1, 3).Select(month.AddMonths).Select(m => (m, m.LastOfMonth()));
        }

        var quarter = month.AddMonths(3 - ((month.Month - 1) % 3));
        return [(quarter, quarter.AddMonths(2).LastOfMonth())];
    }
}
