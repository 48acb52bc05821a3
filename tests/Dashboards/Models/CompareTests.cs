using DongHaeng.Dashboards.Compare;
using DongHaeng.Dashboards.Units;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;
using static DongHaeng.Tests.Dashboards.Models.Rows;

namespace DongHaeng.Tests.Dashboards.Models;

public sealed class CompareTests
{
    // Ten alike, one far above, one of nine, one that is not complete, one withheld.
    private static readonly MetricRow[] Dongs =
    [
        .. Enumerable.Range(1, 10).Select(i => Dong($"d00{i:00}", $"동{i}", 50, part: 50, of: 100)),
        Dong("d0011", "신사동", 95, part: 95, of: 100), Dong("d0012", "논현1동", 100, part: 9, of: 9),
        Dong("d0013", "논현2동", 5, part: 5, of: 100, received: 0), Dong("d0014", "삼성1동", null, CellStatus.Withheld),
    ];

    [Fact]
    public void What_was_found_is_said_in_sentences_and_of_what_nothing_is_said_as_well() =>
        Said(Linked, Dongs).ShouldBe(
        [
            "강남구의 동 14곳 가운데 11곳을 비교했습니다.",
            "한계보다 높은 곳은 신사동입니다. 우연만으로 보기 어려운 차이입니다. 원인을 함께 살펴보세요.",
            "10곳은 한계 안에 있어 우연히 생길 수 있는 차이입니다. 강남구 평균과 다르다고 볼 근거가 없습니다.",
            "1곳은 보호 처리되었거나 값이 없어 비교하지 않습니다.",
            "1곳은 자료가 다 들어오지 않아 한계 계산과 비교에서 뺐습니다.",
            "1곳은 건수가 적어 비교하지 않습니다.",
        ]);

    [Fact]
    public void English_says_the_same() =>
        CompareSentences.Of(Linked, Comparison.Of(Linked, Dongs), "Dongs of Gangnam-gu", "Gangnam-gu", English).Take(2).ShouldBe(
        [
            "Dongs of Gangnam-gu: 11 of 14 are compared.",
            "Above the limits: 신사동 (en). Chance alone is an unlikely reason: look at the causes together.",
        ]);

    [Theory]
    [InlineData("visits_done", "건수는 비교해 판단하지 않습니다.")]
    [InlineData("gift_value", "합계는 비교해 판단하지 않습니다.")]
    [InlineData("visits_per_dong", "같은 사람을 여러 번")]
    [InlineData("gift_mean", "평균은 큰 금액 몇 건에")]
    [InlineData("first_contact_days", "중앙값은 건수가 적으면")]
    public void What_is_not_judged_says_why(string metric, string words) =>
        Said(MetricCatalog.Get(metric), [Dong("d0001", "신사동", 30, part: 30, of: 10)]).ShouldHaveSingleItem().ShouldStartWith(words);

    [Fact]
    public void What_is_not_judged_has_a_mean_of_places_with_its_interval_and_the_median()
    {
        // 2 and four times 1: mean 1.2, s² = .2, t of four degrees 2.776 times √(.2 / 5) = .555.
        MetricRow[] rows = [.. Enumerable.Range(1, 5).Select(i => Dong($"d00{i:00}", $"동{i}", i == 5 ? 2 : 1, part: i == 5 ? 2 : 1))];
        Said(Visits, rows)[1].ShouldBe("자료가 다 들어온 강남구의 동을 한 곳씩 같은 무게로 보면 평균 1.2(95% 신뢰구간 0.6–1.8), 중앙값 1.0입니다. 몇 곳이 유난히 크면 평균이 중앙값보다 커집니다.");
        CompareSentences.Of(Visits, Comparison.Of(Visits, rows), "Dongs of Gangnam-gu", "Gangnam-gu", English)[1]
            .ShouldStartWith("Dongs of Gangnam-gu: mean 1.2 (95 % interval 0.6 to 1.8), median 1.0, of those whose data are complete");
    }

    [Fact]
    public void The_table_stands_in_the_order_of_the_rows_with_interval_limits_score_and_words()
    {
        var figure = CompareFigure.Of(Choice(Linked), null, Comparison.Of(Linked, Dongs), new(), Korean);
        figure.Table.Rows.Select(row => row.Name).ShouldBe(Dongs.Select(row => row.Ko));
        // Wilson 50/100 by hand: (103.8415 ∓ 1.96 √(3.8415 + 200 · .5 · 2)) / 207.683 → 40.4, 59.6.
        figure.Table.Rows[0].Cells.Take(4).Select(cell => cell.Text).ShouldBe(["50.0", "50", "100", "40.4–59.6"]);
        figure.Table.Rows.Skip(10).Select(row => row.Cells[6].Text).ShouldBe(["높음: 우연만으로 보기 어려움", "건수가 적어 비교하지 않음", "자료 미완, 비교하지 않음", "비교할 값이 없음"]);
        figure.Table.Rows[13].Cells.Skip(1).Take(5).ShouldAllBe(cell => cell.Text == "–");
        figure.Files.Select(file => file.Href).ShouldContain("/compare.parquet?grain=month&period=2024-10&metric=discovery_linked&of=11680");
    }

    [Fact]
    public void Means_stand_with_their_number_and_the_interval_of_what_is_exact()
    {
        var mean = MetricCatalog.Get("gift_mean");
        // t of nine degrees from the tables: 2.262157 · 12 / √10 = 8.6; of one gift, and of rounded ones, there is no interval.
        MetricRow[] rows =
        [
            Dong("d0001", "신사동", 30, part: 300_000, of: 10) with { Deviation = 12 }, Dong("d0002", "논현1동", 20, part: 20_000, of: 1),
            Dong("d0003", "논현2동", 25, CellStatus.Rounded, part: 250_000, of: 10),
        ];
        var figure = CompareFigure.Of(Choice(mean), null, Comparison.Of(mean, rows), new(), Korean);
        figure.Table.Heads.ShouldBe(["나눔가게 기부 한 건의 환산액", "건수", "95% 신뢰구간"]);
        figure.Table.Rows.Select(row => string.Join(' ', row.Cells.Select(cell => cell.Text))).ShouldBe(["30.0 10 21.4–38.6", "20.0 1 –", "약 25.0 10 –"]);
        figure.Note!.ShouldContain("t 분포");
    }

    [Fact]
    public void Targets_stand_in_a_column_of_their_own_and_of_a_gu_whose_dongs_have_several_their_range()
    {
        var columns = new CompareColumns { Targets = new Dictionary<string, Target> { ["g23"] = new(Month(2024, 10), 24, 26.5), ["d0001"] = new(Month(2024, 10), 24, 24) } };
        var table = CompareFigure.Of(Choice(Linked), Gu(Month(2024, 10), 50, of: 100), Comparison.Of(Linked, Dongs[..2]), columns, Korean).Table;
        table.Heads[^1].ShouldBe("목표");
        table.Rows.Select(row => row.Cells[^1].Text).ShouldBe(["24~26.5", "24", "–"]);
        CompareFigure.Of(Choice(Linked), null, Comparison.Of(Linked, Dongs[..2]), new(), Korean).Table.Heads.ShouldNotContain("목표");
    }

    [Fact]
    public void What_follows_from_rounded_figures_looks_rounded()
    {
        MetricRow[] rounded = [.. Dongs.Take(6).Select(row => row with { Status = CellStatus.Rounded })];
        CompareFigure.Of(Choice(Linked), null, Comparison.Of(Linked, rounded), new(), Korean).Table.Rows
            .ShouldAllBe(row => row.Cells.Take(6).All(cell => cell.Kind == "rounded"));
    }

    [Fact]
    public void An_analysts_questions_begin_with_the_most_surprising_place()
    {
        MetricRow[] two = [.. Enumerable.Range(1, 20).Select(i => Dong($"d00{i:00}", $"동{i}", 50, part: 50, of: 100)), Dong("d0021", "신사동", 90, part: 90, of: 100), Dong("d0022", "논현1동", 98, part: 98, of: 100)];
        CompareSentences.Questions(Comparison.Of(Linked, two), Korean)!.ShouldStartWith("논현1동, 신사동. ");
        CompareSentences.Questions(Comparison.Of(Visits, two), Korean).ShouldBeNull();
    }

    [Fact]
    public void A_count_that_rose_alone_is_asked_about_with_the_share_beside_it()
    {
        DateOnly now = Month(2024, 10), before = Month(2024, 9);
        MetricRow[] counts = [Dong("d0001", "신사동", 100, part: 100, period: now), Dong("d0001", "신사동", 60, part: 60, period: before)];
        MetricRow[] shares = [Dong("d0001", "신사동", 40, part: 20, of: 50, period: now), Dong("d0001", "신사동", 40, part: 20, of: 50, period: before)];
        CompareSentences.Alone(Visits, Linked, counts, shares, October, Korean)!.ShouldStartWith("빈곤위기가정 방문 완료는 앞 기간보다 우연 이상으로 늘었지만 발굴 지원 연계율은 오르지 않은 곳: 신사동. ");
        CompareSentences.Alone(Visits, Linked, [.. counts.Reverse().Select((row, i) => row with { Period = counts[i].Period })], shares, October, Korean).ShouldBeNull();
        var figure = CompareFigure.Of(Choice(Visits), null, Comparison.Of(Visits, counts[..1]), new() { Beside = (Linked, shares[..1]) }, Korean);
        figure.Table.Heads.ShouldBe(["빈곤위기가정 방문 완료", "함께 보기: 발굴 지원 연계율 (%)"]);
        figure.Table.Rows[0].Cells.Select(cell => cell.Text).ShouldBe(["100", "40.0"]);
    }

    [Fact]
    public void One_dong_beside_no_other_is_no_comparison_and_protected_records_never_are()
    {
        Unit One(string id) => new(Level.Dong, id, id, id, id, "g23");
        CompareModels.Open(Choice(Linked), [Gangnam, One("d0001")]).ShouldBeEmpty();
        CompareModels.Open(Choice(Linked), [Gangnam, One("d0001"), One("d0002")]).Count.ShouldBe(2);
        CompareModels.Open(Choice(Linked with { Sensitivity = "protected" }), [Gangnam, One("d0001"), One("d0002")]).ShouldBeEmpty();
    }

    private static CompareChoice Choice(Metric metric) => new(metric, October with { Metric = metric }, Gangnam);

    private static IReadOnlyList<string> Said(Metric metric, IReadOnlyList<MetricRow> rows) =>
        CompareSentences.Of(metric, Comparison.Of(metric, rows), CompareFigure.Places(Choice(metric), Korean), Place.Name(Gangnam, Korean), Korean);
}
