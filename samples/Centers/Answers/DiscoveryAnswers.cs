using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>What records of people whom the safety net missed add to metrics.</summary>
internal static class DiscoveryAnswers
{
    private const int Week = 7;

    private static readonly HashSet<string> Support = ["BASIC", "NEARPOOR", "EMERG", "OTHERPUB", "PRIVATE", "CASE"];

    /// <summary>A person found.</summary>
    public static IEnumerable<Contribution> Of(Row row, DateOnly asOf)
    {
        var assigned = Day.Of(row["assigned_date"]);
        string?[] route = [row["route"]];
        var noTarget = row["result"] == "NONTARGET";
        yield return Contribution.Share("discovery_linked", assigned, route, Support.Contains(row["result"]));
        yield return Contribution.Share("discovery_nontarget", assigned, route, noTarget);
        yield return Contribution.Share("discovery_unlocated", assigned, route, noTarget && row["nontarget_reason"] is "NOCONTACT" or "VACANT" or "MISMATCH");
        if (row["wave_no"] is { Length: > 0 } wave)
        {
            // The first wave of a year stands in January, the second in March.
            var began = new DateOnly(int.Parse(wave[..4], System.Globalization.CultureInfo.InvariantCulture), (2 * (wave[^1] - '0')) - 1, 1);
            yield return Contribution.Share("wave_contacted", began, [], row["first_contact_date"] is { Length: > 0 });
            yield return Contribution.Share("wave_linked", began, [], Support.Contains(row["result"]));
            yield return Contribution.Share("wave_nontarget", began, [], noTarget);
            yield return Contribution.Share("wave_unlocated", began, [], noTarget && row["nontarget_reason"] is "NOCONTACT" or "VACANT" or "MISMATCH");
        }

        if (noTarget)
        {
            yield return new("nontarget_reasons", assigned, [row["nontarget_reason"], row["route"]], 1);
        }

        foreach (var signal in row["risk_info"].Split('|', StringSplitOptions.RemoveEmptyEntries).Distinct())
        {
            yield return new("risk_signals", row.EventDate, [signal], 1);
        }

        foreach (var part in assigned <= asOf ? FirstContact(row, assigned, asOf) : [])
        {
            yield return part;
        }
    }

    /// <summary>Of the records that a center has of a person, the first: the person is new there.</summary>
    public static IEnumerable<(Dong Dong, Contribution Part)> Joined(IReadOnlyList<StandingRecord> records, DateOnly asOf)
    {
        var people = records.Where(r => r.Row.Sheet.Contract.Id == "discovery").GroupBy(r => (r.Supplier, r.Row["source_system"], r.Row["person_key"]));
        return people.Select(of => of.OrderBy(r => r.Row.EventDate).ThenBy(r => r.Row["source_record_id"], StringComparer.Ordinal).First())
            .Select(first => (first.Dong, new Contribution("discovery_new", first.Row.EventDate, [first.Row["route"], first.Row["age_band"]], 1)));
    }

    private static IEnumerable<Contribution> FirstContact(Row row, DateOnly assigned, DateOnly asOf)
    {
        string?[] route = [row["route"]];
        var met = Day.OfOrNull(row["first_contact_date"]);
        var closed = Day.OfOrNull(row["closed_date"]);
        var watchedTo = met ?? (closed is { } end && end < asOf ? end : asOf);
        yield return new("first_contact_days", assigned, route, met == null ? 0 : 1, 1, watchedTo.DayNumber - assigned.DayNumber);
        if (asOf.DayNumber - assigned.DayNumber >= Week)
        {
            yield return Contribution.Share("first_contact_week", assigned, route, met is { } day && day.DayNumber - assigned.DayNumber <= Week);
        }
    }
}
