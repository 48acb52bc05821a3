using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Pathways;
using DongHaeng.Dashboards.Units;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using static DongHaeng.Tests.Dashboards.Models.Rows;

namespace DongHaeng.Tests.Dashboards.Models;

/// <summary>The way from step to step, with its shares by hand.</summary>
public sealed class PathwayTests
{
    private static readonly Choice Discovery = October with { Theme = "discovery" };

    [Fact]
    public void Each_step_is_counted_and_is_a_share_of_the_first()
    {
        var way = Of(Discovery, ("first_contact_days", Met(290, 320, 4)), ("discovery_linked", Met(80, 320)), ("discovery_nontarget", Met(48, 320)), ("discovery_unlocated", Met(10, 320)))!;
        way.Table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Text).Prepend(row.Name))).ShouldBe( // 290/320 = 90.625, 10/320 = 3.125
            ["발굴 | 320 | – | – | – | –", "초기접촉 | 290 | 90.6% | – | 4.0 | –", "지원 연계 | 80 | 25.0% | – | – | –", "비대상 | 48 | 15.0% | – | – | –", "소재 미확인 | 10 | 3.1% | – | – | –"]);
        way.Drawing.Words.ShouldBe("찾아낸 사람은 어떻게 되었나, 강남구, 2024년 10월: 발굴 320, 초기접촉 290 (90.6%), 지원 연계 80 (25.0%), 비대상 48 (15.0%), 소재 미확인 10 (3.1%).");
        way.Table.Heads.ShouldBe(["건수", "첫 단계 대비", "전년 같은 달", "걸린 날(중앙값)", "기준"]);
        way.Files.Select(file => file.Href).ShouldContain("/gu/11680/pathway/discovery.csv?grain=month&period=2024-10");
    }

    [Fact]
    public void Cases_have_the_days_that_the_steps_took_beside_what_the_rules_ask_for()
    {
        var way = Of(October with { Theme = "cases" }, ("case_assessment_days", Met(90, 120, 8)), ("case_conference_days", Met(84, 120, 12.5)), ("case_plan_days", Met(60, 120, 27)), ("case_service_days", Met(54, 120)), ("case_closing_days", Met(3, 120)))!;
        way.Table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Text).Prepend(row.Name))).ShouldBe(
            ["접수 | 120 | – | – | – | –", "욕구조사 | 90 | 75.0% | – | 8.0 | 10일 이내", "사례회의 | 84 | 70.0% | – | 12.5 | 15일 이내", "서비스계획 | 60 | 50.0% | – | 27.0 | 30일 이내", "서비스 제공 | 54 | 45.0% | – | 45.0 | –", "종결 | 3 | 2.5% | – | 2.5 | –"]);
    }

    [Fact]
    public void Where_the_gate_gives_rounded_figures_there_is_no_pathway()
    {
        var rounded = Gu(Month(2024, 10), 25, CellStatus.Rounded);
        Of(Discovery, ("discovery_linked", rounded), ("first_contact_days", rounded), ("discovery_nontarget", rounded), ("discovery_unlocated", rounded)).ShouldBeNull();
        Of(Discovery, ("discovery_linked", Met(80, 320)), ("first_contact_days", Met(290, 320, 4)), ("discovery_nontarget", rounded), ("discovery_unlocated", Met(10, 320))).ShouldBeNull("a step would be missing");
    }

    [Fact]
    public void Nobody_found_is_no_way_and_other_themes_have_none()
    {
        Of(Discovery, ("discovery_linked", Met(0, 0)), ("first_contact_days", Met(0, 0)), ("discovery_nontarget", Met(0, 0)), ("discovery_unlocated", Met(0, 0))).ShouldBeNull();
        Of(October with { Theme = "visits" }, ("visits_done", Gu(Month(2024, 10), 100))).ShouldBeNull();
        Of(Discovery with { Metric = Linked }, ("discovery_linked", Met(80, 320))).ShouldBeNull();
    }

    [Fact]
    public void What_it_was_a_year_before_stands_beside_where_that_was_complete()
    {
        MetricRow Before(int month, long part, bool complete = true) => Met(part, 300) with { Period = Month(2023, month), Received = complete ? 22 : 21 };
        Figure At(bool complete) => PathwayFigure.Of(
            [
                .. new[] { "discovery_linked", "first_contact_days", "discovery_nontarget", "discovery_unlocated" }
                    .Select(id => new Reading(MetricCatalog.Get(id), [Before(10, 70, complete), Met(80, 320)], [], [], [])),
            ], Gangnam, Discovery, Korean)!;
        At(complete: true).Table.Rows.Select(row => row.Cells[2].Text).ShouldBe(["300", "70", "70", "70", "70"]);
        At(complete: false).Table.Rows.Select(row => row.Cells[2].Text).ShouldAllBe(text => text == "–");
    }

    [Fact]
    public void By_wave_it_tells_of_those_found_in_the_wave()
    {
        var wave = new DateOnly(2024, 9, 1);
        var way = Of(new Choice(Grain.Wave, wave, null) { Theme = "discovery" }, ("wave_linked", Met(20, 200) with { Period = wave }), ("wave_contacted", Met(150, 200) with { Period = wave }), ("wave_nontarget", Met(50, 200) with { Period = wave }), ("wave_unlocated", Met(4, 200) with { Period = wave }))!;
        way.Table.Rows.Select(row => row.Cells[1].Text).ShouldBe(["–", "75.0%", "10.0%", "25.0%", "2.0%"]);
        way.Note!.ShouldStartWith("이 차수에");
    }

    private static MetricRow Met(long part, long of, double? value = null) => Gu(Month(2024, 10), value ?? (of == 0 ? null : 100.0 * part / of), of: of) with { Numerator = part };

    private static Figure? Of(Choice choice, params (string Metric, MetricRow Row)[] rows) => PathwayFigure.Of(
        [.. rows.Select(one => new Reading(MetricCatalog.Get(one.Metric), [one.Row], [], [], []))], Gangnam, choice, Korean);
}
