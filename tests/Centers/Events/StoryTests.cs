using DongHaeng.Samples.Centers.Events;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;

namespace DongHaeng.Tests.Centers.Events;

/// <summary>What records say about one another, over a year of some dongs.</summary>
public sealed class StoryTests
{
    private static readonly DateOnly First = new(2023, 12, 1);
    private static readonly DateOnly Last = new(2024, 12, 1);

    [Fact]
    public void Benefits_looks_and_sessions_name_discoveries_and_cases_that_there_are()
    {
        foreach (var desk in Source.Desks("discovery", First, every: 80))
        {
            var discoveries = DiscoveryEvents.Between(desk, First, Last).Select(e => e.States[0]["discovery_no"]).ToHashSet();
            var cases = CaseEvents.Between(Of(desk, "case"), First, Last).Select(e => e.States[0]["case_id"]).ToHashSet();
            Named(desk, "benefit", "discovery_no").ShouldBeSubsetOf(discoveries);
            Named(desk, "tongban_check", "discovery_no").ShouldBeSubsetOf(discoveries);
            Named(desk, "counsel", "case_id").ShouldBeSubsetOf(cases);
        }
    }

    [Fact]
    public void Who_is_visited_was_listed_before_and_is_not_visited_after_being_taken_off()
    {
        foreach (var rows in Stories("universal_visit").Select(r => r.Where(x => x["target_list_month"].StartsWith("2024", StringComparison.Ordinal)).ToList()))
        {
            var listed = rows.Where(r => r["record_kind"] == "LIST").ToDictionary(r => (r["source_system"], r["household_key"]));
            foreach (var visit in rows.Where(r => r["record_kind"] == "VISIT"))
            {
                var list = listed[(visit["source_system"], visit["household_key"])];
                (list["target_type"], list["target_list_month"]).ShouldBe((visit["target_type"], visit["target_list_month"]));
                (list["attempt_no"], int.Parse(visit["attempt_no"], null) > 0).ShouldBe(("0", true));
                string.CompareOrdinal(visit["event_date"], list["removed_date"].Length > 0 ? list["removed_date"] : "9999").ShouldBeLessThanOrEqualTo(0);
            }
        }
    }

    [Fact]
    public void The_nurses_system_keeps_expectant_mothers_and_nobody_else_under_keys_of_its_own()
    {
        foreach (var rows in Stories("universal_visit"))
        {
            rows.ShouldAllBe(r => (r["source_system"] == "PHIS") == (r["target_type"] == "PREGNANT"));
            var keys = rows.ToLookup(r => r["source_system"] == "PHIS", r => r["household_key"]);
            keys[true].ShouldNotBeEmpty();
            keys[true].Intersect(keys[false]).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Households_in_care_crisis_are_visited_only_with_consent_and_have_one_grade_at_a_time()
    {
        foreach (var incident in Stories("care_crisis").SelectMany(r => r.GroupBy(x => x["incident_ref"])).Where(i => i.Any(r => r["record_kind"] == "REFER")))
        {
            var grades = incident.Where(r => r["record_kind"] == "GRADE").OrderBy(r => r["grade_from"], StringComparer.Ordinal).ToList();
            grades.Zip(grades.Skip(1)).ShouldAllBe(p => string.CompareOrdinal(p.First["grade_to"], p.Second["grade_from"]) < 0);
            var agreed = incident.Where(r => r["record_kind"] == "CONSENT").OrderBy(r => r.EventDate).ToList();
            foreach (var visit in incident.Where(r => r["record_kind"] == "VISIT"))
            {
                agreed.Last(a => a.EventDate <= visit.EventDate)["consent_yn"].ShouldBe("Y");
                grades.ShouldContain(g => string.CompareOrdinal(g["grade_from"], visit["event_date"]) <= 0);
            }
        }
    }

    [Fact]
    public void Weekly_reports_come_from_the_zones_of_the_month()
    {
        foreach (var desk in Source.Desks("zone_report", First, every: 80))
        {
            var zones = Rows(Of(desk, "zone_meeting")).Where(r => r["record_kind"] == "ZONES").Select(r => int.Parse(r["zones"], null)).Distinct().Single();
            Rows(desk).Select(r => int.Parse(r["zone_no"][1..], null)).Distinct().Order().ShouldBe(Enumerable.Range(1, zones));
        }
    }

    [Fact]
    public void Results_come_later()
    {
        Later("universal_visit", r => r["visit_result"] == "ABSENT", r => r["visit_result"] == "DONE");
        Later("counsel", r => r["referral_result"].Length == 0, r => r["notified_date"].Length > 0);
        Later("benefit", r => r["decision"] == "PENDING", r => r["amount_krw"].Length > 0);
        Later("benefit", r => r["decision"] == "PENDING", r => r["recovered_krw"].Length > 0);
        Later("zone_report", r => r["handover_done_count"] == "0", r => r["handover_done_date"].Length > 0);
        Later("care_crisis", r => r["record_kind"] == "GRADE" && r["grade_to"].Length == 0, r => r["grade_to"].Length > 0);
        Later("learning", r => r["residents_referred"] == "0", r => r["residents_linked"].Length > 0);
    }

    private static void Later(string dataset, Func<Row, bool> first, Func<Row, bool> now) =>
        Source.Desks(dataset, First, every: 60).SelectMany(d => Source.Of(dataset).Of(d, First, Last)).Any(e => first(e.States[0]) && now(e.States[^1])).ShouldBeTrue(dataset);

    /// <summary>The last states of a dong's records, those that stand.</summary>
    private static List<Row> Rows(Desk desk) =>
        [.. Source.Of(desk.Dataset).Between(desk, First, Last).Select(e => e.States[^1])];

    private static IEnumerable<List<Row>> Stories(string dataset) => Source.Desks(dataset, First, every: 40).Select(Rows);

    private static Desk Of(Desk desk, string dataset) => new(desk.Seed, desk.CenterId, desk.Dong, dataset);

    /// <summary>What the records from the second month on name; the first month's may name what lies before.</summary>
    private static List<string> Named(Desk desk, string dataset, string column)
    {
        List<string> named = [.. Source.Of(dataset).Between(Of(desk, dataset), First.AddMonths(1), Last).Select(e => e.States[0][column]).Where(n => n.Length > 0)];
        named.ShouldNotBeEmpty();
        return named;
    }
}
