using DongHaeng.Dashboards.Closed;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using static DongHaeng.Tests.Dashboards.Models.Rows;

namespace DongHaeng.Tests.Dashboards.Models;

public sealed class CorrectionTests
{
    private static readonly ClosedMonth September = new(Month(2024, 9), "1", new(2024, 10, 10), false);

    // 70 of visits, which are told first, and 60 of gifts; one of each is printed as before.
    private static readonly IReadOnlyList<Correction> Rows = [.. Of("gift_count", 61), .. Of("visits_done", 71)];

    [Theory]
    [InlineData(1, "빈곤위기가정 방문 완료 · 70건 50", "130건 가운데 1~50번째입니다. 전체는 파일에 있습니다.")]
    [InlineData(2, "빈곤위기가정 방문 완료 · 70건 20,나눔가게 기부 건수 · 60건 30", "130건 가운데 51~100번째입니다. 전체는 파일에 있습니다.")]
    [InlineData(3, "나눔가게 기부 건수 · 60건 30", "130건 가운데 101~130번째입니다. 전체는 파일에 있습니다.")]
    [InlineData(99, "나눔가게 기부 건수 · 60건 30", "130건 가운데 101~130번째입니다. 전체는 파일에 있습니다.")]
    public void A_long_list_stands_on_pages_of_fifty_by_metric(int page, string tables, string part)
    {
        var model = Model(new(September, Page: page));
        string.Join(',', model.Tables.Select(table => $"{table.Caption} {table.Rows.Count}")).ShouldBe(tables);
        model.Pages!.Part.ShouldBe(part);
        model.Summary[0].ShouldEndWith("그 뒤 고쳐진 수치는 130건입니다.");
        model.Metrics.Select(metric => metric.Name).ShouldBe(["전체 · 130건", "빈곤위기가정 방문 완료 · 70건", "나눔가게 기부 건수 · 60건"]);
    }

    [Fact]
    public void The_way_to_other_pages_keeps_month_and_metric()
    {
        var pages = Model(new(September, MetricCatalog.Get("visits_done"), 2)).Pages!;
        pages.Links.Select(link => (link.Name, link.Href, link.Current)).ShouldBe(
            [("1쪽", "/corrections?period=2024-09&metric=visits_done", false), ("2쪽", "/corrections?period=2024-09&metric=visits_done&page=2", true)]);
    }

    private static CorrectionModel Model(CorrectionChoice choice) => CorrectionModels.Of([September], choice, Rows, files: false, Info, Korean);

    private static IEnumerable<Correction> Of(string metric, int count) => Enumerable.Range(0, count).Select(i => new Correction(
        metric, Level.Dong, $"d{i:0000}", "1168051000", "신사동", "Sinsa-dong", null, null, Figure(3), Figure(i == 0 ? 3.2 : 5), 0, []));

    private static CorrectedFigure Figure(double value) => new(CellStatus.Shown, value);
}
