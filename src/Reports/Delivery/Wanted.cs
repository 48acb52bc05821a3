using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Subscriptions;
using DongHaeng.Reports.Catalog;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Delivery;

/// <summary>
/// Who wants a report on which unit. A subscription to each place in a unit (g23/*) is one to those that there are when it is looked:
/// a dong that is new joins by itself, one that is gone goes.
/// </summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Recipients">Who wants it, in the order of their names.</param>
/// <param name="Exact">Those of them, by their ids, to whom exact figures may be mailed.</param>
public sealed record Wanted(string UnitId, IReadOnlyList<Account> Recipients, IReadOnlySet<string> Exact)
{
    /// <summary>What a subscription to each place in a unit ends in.</summary>
    public const string Each = "/*";

    /// <summary>All units of a report that somebody wants, in the order of their ids.</summary>
    public static IReadOnlyList<Wanted> Of(Report report, SubscriptionList subscriptions, IReadOnlyList<Unit> places)
    {
        var recipients = subscriptions.Active(report.Id).Select(one => one.UnitId).Distinct().ToDictionary(unit => unit, unit => subscriptions.Recipients(report.Id, unit));
        return
        [
            .. subscriptions.Active(report.Id)
                .SelectMany(one => Units(one.UnitId, report, places).Select(unit => (Unit: unit, Subscription: one)))
                .GroupBy(one => one.Unit, StringComparer.Ordinal).OrderBy(unit => unit.Key, StringComparer.Ordinal)
                .Select(unit => new Wanted(
                    unit.Key,
                    [.. unit.SelectMany(one => recipients[one.Subscription.UnitId]).Where(account => unit.Any(one => one.Subscription.AccountId == account.Id)).DistinctBy(account => account.Id).OrderBy(account => account.Name, StringComparer.Ordinal)],
                    unit.Where(one => one.Subscription.ExactReason != null).Select(one => one.Subscription.AccountId).ToHashSet())),
        ];
    }

    private static IEnumerable<string> Units(string unitId, Report report, IReadOnlyList<Unit> places)
    {
        if (!unitId.EndsWith(Each, StringComparison.Ordinal))
        {
            return [unitId];
        }

        var whole = unitId[..^Each.Length];
        return places.Where(place => report.Levels.Contains(place.Level) && place.Level != Level.City && (whole == "seoul" || place.GuId == whole) && place.Id != whole).Select(place => place.Id);
    }
}
