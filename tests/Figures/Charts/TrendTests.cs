using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Words;

namespace DongHaeng.Tests.Figures.Charts;

public class TrendTests
{
    private static readonly Look Look = new(Language.Korean, 10);

    [Fact]
    public void Values_stand_at_their_heights()
    {
        // Labels of 10 points, axis texts of 9.2: .7·9.2 = 6.44 above, 3·9.2 = 27.6 below, so 65.96 points for 0 to 10.
        var drawing = Draw(Series(0, 10, 5) with { Unit = "" }, 200, 100);
        drawing.InMarks("circle").Select(dot => Drawing.Number(dot, "cy")).ShouldBe([72.4, 6.44, 39.42]);
    }

    [Fact]
    public void Months_stand_at_equal_distances_and_a_missing_month_keeps_its_place()
    {
        var points = new[] { 1, 2, 4, 5 }.Select(month => new TrendPoint(new DateOnly(2024, month, 15), month)).ToList();
        var drawing = Draw(new Trend("방문", "건", points));
        var xs = drawing.InMarks("circle").Select(dot => Drawing.Number(dot, "cx")).ToList();
        (xs[2] - xs[1]).ShouldBe(2 * (xs[1] - xs[0]), 0.03);
        drawing.All("polyline", "s-accent").Count.ShouldBe(2);
        drawing.Texts.ShouldContain("3월");
    }

    [Fact]
    public void The_last_month_shows_its_value()
    {
        var drawing = Draw(Series(3, 8, 412));
        drawing.Texts.ShouldContain("412");
        drawing.Texts.ShouldNotContain("8");
    }

    [Fact]
    public void An_incomplete_month_is_hollow_dashed_and_outside_the_line()
    {
        var chart = Series(3, 4, 5);
        chart = chart with { Points = [chart.Points[0], chart.Points[1], chart.Points[2] with { Incomplete = true }] };
        var drawing = Draw(chart);
        var dot = drawing.InMarks("circle")[2];
        dot.Attribute("class")!.Value.ShouldBe("f-paper s-care");
        dot.Attribute("stroke-dasharray").ShouldNotBeNull();
        Spots(drawing.All("polyline", "s-accent").ShouldHaveSingleItem().Attribute("points")!.Value).ShouldBe(2);
        drawing.Texts.ShouldContain(Phrases.Incomplete(Language.Korean));
        drawing.Marks[2].ShouldBe("2024년 1월 5건, 자료 미완");
    }

    [Fact]
    public void Flat_limits_are_a_band_and_changing_ones_have_steps()
    {
        var flat = Series(3, 4, 5) with { Limits = new TrendBand(2, 6), Mean = 4 };
        Spots(Band(Draw(flat))).ShouldBe(4);
        var stepped = flat with { Points = [.. flat.Points.Select((point, i) => point with { Limits = new TrendBand(2, 6 + i) })] };
        // Two spots below, two for each of three levels above.
        Spots(Band(Draw(stepped))).ShouldBe(8);

        static string Band(Drawing drawing) =>
            drawing.All("polygon", "f-accent-faint").ShouldHaveSingleItem().Attribute("points")!.Value;
    }

    [Fact]
    public void Trial_limits_are_called_so()
    {
        var chart = Series(3, 4, 5) with { Limits = new TrendBand(2, 6), Mean = 4, TrialLimits = true };
        Draw(chart).Texts.ShouldContain(Phrases.TrialLimits(Language.Korean));
        Draw(chart).Texts.ShouldContain("평균 4");
    }

    [Fact]
    public void Days_on_which_nobody_works_have_a_band_a_word_and_a_sign_in_the_legend()
    {
        // From Monday the 7th to Sunday the 20th of October 2024; the 9th is a holiday.
        var points = Enumerable.Range(0, 14).Select(i => new DateOnly(2024, 10, 7).AddDays(i)).Select((day, i) => new TrendPoint(day, i)
        {
            Closed = day.Day == 9 ? "한글날" : day.DayOfWeek == DayOfWeek.Sunday ? "일요일" : null,
        }).ToList();
        var drawing = Draw(new Trend("방문", "건", points) { StepDays = 1, ClosedName = "쉬는 날", FullName = DayName.Full, ShortName = DayName.Short }, width: 700);
        drawing.All("rect", "f-rule").Count().ShouldBe(3 + 1); // and the legend's
        drawing.Texts.ShouldContain("쉬는 날");
        drawing.Texts.ShouldContain("10.20");
        drawing.Marks.ShouldContain("2024년 10월 9일(수) (한글날) 2건");
        drawing.Marks.ShouldContain("2024년 10월 10일(목) 3건");
    }

    [Fact]
    public void The_year_stands_where_it_changes()
    {
        var texts = Draw(Series([.. Enumerable.Repeat<double?>(3, 12)])).Texts;
        texts.Count(text => text == "2023년").ShouldBe(1);
        texts.Count(text => text == "2024년").ShouldBe(1);
        texts.ShouldContain("11월");
        texts.ShouldContain("10월");
    }

    [Fact]
    public void Where_months_are_narrow_the_last_is_still_named()
    {
        var texts = Draw(Series([.. Enumerable.Repeat<double?>(3, 40)]), 260).Texts;
        texts.ShouldContain("2월");
        texts.Count(text => text.EndsWith('월')).ShouldBeLessThan(20);
    }

    [Fact]
    public void Months_out_of_order_are_a_surprise()
    {
        var chart = Series(1, 2);
        Should.Throw<ArgumentException>(() => Draw(chart with { Points = [chart.Points[1], chart.Points[0]] }));
        Should.Throw<ArgumentException>(() => Draw(chart with { Points = [chart.Points[0], chart.Points[0]] }));
    }

    [Fact]
    public void A_change_of_the_definition_cuts_the_line_and_is_named_by_its_day()
    {
        var chart = Cut(Series(3, 4, 15, 16)) with { Mean = 15.5, Limits = new TrendBand(14, 17) };
        var drawing = Draw(chart, 600, 300);
        drawing.All("polyline", "s-accent").Select(line => Spots(line.Attribute("points")!.Value)).ShouldBe([2, 2]);
        drawing.Texts.ShouldContain("정의 변경 2024-01-01");
        drawing.Marks[2].ShouldBe("2024년 1월 15건, 정의 변경 2024-01-01");
        drawing.Marks[1].ShouldBe("2023년 12월 4건");
        chart.Words(Language.Korean).ShouldBe("방문: 2024년 1월부터 2024년 2월까지 15건에서 16건 사이이고 2024년 2월은 16건입니다. 정의 변경 2024-01-01: 앞뒤의 값은 견주지 않습니다.");
        chart.Words(Language.English).ShouldEndWith("definition changed 2024-01-01: values before and after are not compared.");
    }

    [Fact]
    public void Mean_and_limits_are_drawn_along_the_months_of_the_last_definition_alone()
    {
        var whole = Series(15, 16, 15, 16) with { Mean = 15.5, Limits = new TrendBand(14, 17) };
        (Width(Cut(whole)) / Width(whole)).ShouldBe(0.5, 0.01);

        static double Width(Trend chart)
        {
            var xs = Draw(chart, 600, 300).All("polygon", "f-accent-faint").ShouldHaveSingleItem().Attribute("points")!.Value
                .Split(' ').Select(spot => double.Parse(spot.Split(',')[0], System.Globalization.CultureInfo.InvariantCulture)).ToList();
            return xs.Max() - xs.Min();
        }
    }

    private static Trend Cut(Trend chart) =>
        chart with { Points = [.. chart.Points.Select((point, i) => i == 2 ? point with { Redefined = new DateOnly(2024, 1, 1) } : point)] };

    [Fact]
    public void One_sentence_says_what_it_shows()
    {
        Series(3, 8, 5).Words(Language.Korean)
            .ShouldBe("방문: 2023년 11월부터 2024년 1월까지 3건에서 8건 사이이고 2024년 1월은 5건입니다.");
        (Series(3, 8, 5) with { Name = "Visits", Unit = "visits" }).Words(Language.English)
            .ShouldBe("Visits: from Nov 2023 to Jan 2024 between 3 visits and 8 visits; Jan 2024 is 5 visits.");
        Series(null, null).Words(Language.Korean).ShouldBe("방문: 자료 없음");
    }

    private static Trend Series(params double?[] values) =>
        new("방문", "건", [.. values.Select((value, i) => new TrendPoint(new DateOnly(2023, 11, 1).AddMonths(i), value))]);

    private static int Spots(string points) => points.Split(' ').Length;

    private static Drawing Draw(Trend chart, double width = 400, double height = 240) =>
        new(width, height, (canvas, box) => chart.Draw(canvas, box, Look));
}
