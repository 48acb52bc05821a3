using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>What records of urgent care add to metrics.</summary>
internal static class CareSosAnswers
{
    /// <summary>A service asked for.</summary>
    public static IEnumerable<Contribution> Of(Row row, DateOnly asOf)
    {
        var received = row.EventDate;
        string?[] service = [row["service_type"]];
        yield return new("sos_requests", received, [row["service_type"], row["age_band"]], 1);
        if (Number.OrNull(row["amount_krw"]) is { } won)
        {
            yield return new("sos_cost", received, service, won);
        }

        if (row["eligible"] != "PENDING")
        {
            yield return Contribution.Share("sos_eligible", received, service, row["eligible"] == "OK");
        }

        if (row["followup_link"] is { Length: > 0 } link)
        {
            yield return Contribution.Share("sos_followup", received, service, link != "NONE");
            if (link != "NONE")
            {
                yield return new("sos_links", received, [link, row["service_type"]], 1);
            }
        }

        if (row["eligible"] != "NO" && received <= asOf)
        {
            var started = Day.OfOrNull(row["start_date"]);
            var days = (started ?? asOf).DayNumber - received.DayNumber;
            yield return new("sos_start_days", received, service, started == null ? 0 : 1, 1, days < 0 ? 0 : days);
        }
    }
}
