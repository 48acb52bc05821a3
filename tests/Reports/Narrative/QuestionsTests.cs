using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Reports.Narrative;

public sealed class QuestionsTests
{
    [Fact]
    public void A_month_that_raises_none_says_that_the_rules_found_none() =>
        Of(Given.Korean).ShouldBe(["규칙으로 찾은 확인 사항이 없습니다."]);

    [Fact]
    public void A_center_whose_files_are_missing_is_named_once_with_what_is_missing() =>
        Of(Given.Korean, files:
        [
            Given.File("가산동", "case", covered: 0), Given.File("가산동", "shop", covered: 0),
            Given.File("독산1동", "case", covered: 0), Given.File("독산1동", "shop"),
            Given.File("시흥1동", "case"), Given.File("시흥1동", "shop", covered: 15),
        ]).ShouldBe(["들어오지 않은 자료가 있습니다: 가산동 동행센터(모든 자료), 독산1동 동행센터(사례관리), 시흥1동 동행센터(나눔가게 일부, 48%). 제출이 늦는 까닭을 확인해 주세요."]);

    [Fact]
    public void Beyond_six_names_the_rest_is_counted() =>
        Of(Given.Korean, files: [.. Enumerable.Range(1, 9).Select(i => Given.File($"동{i}", "case", covered: 0))])
            .Single().ShouldContain("동6 동행센터(모든 자료) 외 3건.");

    [Fact]
    public void Rejected_rows_are_counted_by_center_but_not_in_a_mail()
    {
        CollectionRow[] files = [Given.File("가산동", "case", rejected: 2), Given.File("가산동", "shop", rejected: 1)];

        Of(Given.Korean, files: files).Single().ShouldContain("가산동 동행센터(3건).");
        Of(Given.Mailed, files: files).Single().ShouldContain("가산동 동행센터.");
    }

    [Fact]
    public void A_month_outside_its_range_is_asked_about() =>
        Of(Given.Korean, Given.Months("visits_done", 100, 102, 100, 102, 100, 102, 100, 102, 100, 102, 100, 102, 130)).ShouldBe(
            ["빈곤위기가정 방문 완료가 평소 범위 밖입니다. 대상, 인력, 기록 방법에 달라진 점이 있습니까?"]);

    [Fact]
    public void Those_who_wait_are_counted_unless_a_mail_would_tell_a_few()
    {
        var days = Given.Series("first_contact_days", Given.Cell(4, of: 40, cases: 35));

        Of(Given.Korean, days).ShouldBe(["배정 40건 중 5건은 첫 접촉 기록이 없습니다. 접촉이 늦은 것인지 입력이 늦은 것인지 확인해 주세요."]);
        Of(Given.Mailed, days).ShouldBe(["규칙으로 찾은 확인 사항이 없습니다."]);
    }

    [Fact]
    public void A_dong_where_half_still_wait_is_named_from_ten_cases_on() =>
        Of(
            Given.Korean, Given.Series("first_contact_days", Given.Cell(4, of: 40, cases: 40)),
            dongs: [Dong("가산동", null, CellStatus.NoValue, of: 12), Dong("독산1동", null, CellStatus.NoValue, of: 9)])
            .ShouldBe(["배정된 사람의 절반을 아직 만나지 못한 동: 가산동. 도울 일이 있습니까?"]);

    [Fact]
    public void A_dong_that_reported_none_is_asked_whether_there_were_none() =>
        Of(
            Given.Korean, Given.Months("visits_done", 104),
            dongs: [Dong("가산동", 0, CellStatus.Shown), Dong("독산1동", null, CellStatus.Few), Dong("시흥1동", 3, CellStatus.Shown)])
            .ShouldBe(["자료는 모두 들어왔으나 빈곤위기가정 방문 완료가 0건인 동: 가산동. 실제로 없었습니까?"]);

    private static MetricRow Dong(string name, double? value, CellStatus status, long? of = null) =>
        Given.Cell(value, status: status, of: of, cases: 3, unit: "d0001", ko: name, en: name);

    private static IReadOnlyList<string> Of(
        Voice voice, Series? series = null, IReadOnlyList<MetricRow>? dongs = null, IReadOnlyList<CollectionRow>? files = null) =>
        Questions.Of(
            series is null ? [] : [series],
            MetricCatalog.All.ToDictionary(metric => metric.Id, _ => dongs ?? []),
            files ?? [], voice);
}
