using System.Text.RegularExpressions;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Catalog;
using DongHaeng.Tests.Reports.Pdf;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Org;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Reports.Catalog;

public sealed partial class MonthlyGuReportTests(City city) : IClassFixture<City>
{
    private const string Songpa = "g24";
    private const string Jongno = "g01";
    private const string Geumcheon = "g18";

    [Fact]
    public void Every_gu_has_two_or_three_pages_in_both_languages_and_editions_and_no_word_covers_another()
    {
        foreach (var gu in OrgUnits.Gus.Select(gu => gu.Id))
        {
            foreach (var (door, language) in new[] { (Door.SignedIn, Language.Korean), (Door.Mail, Language.Korean), (Door.SignedIn, Language.English), (Door.Mail, Language.English) })
            {
                var words = Page.Words(city.Draw(gu, door, language));

                words.Max(word => word.Page).ShouldBeInRange(2, 3, $"{gu} {door} {language}");
                Page.Overlaps(words).ShouldBeEmpty($"{gu} {door} {language}");
                words.ShouldAllBe(word => word.Left > 30 && word.Right < 566 && word.Bottom < 830);
            }
        }
    }

    [Theory]
    [InlineData(Songpa)]
    [InlineData(Jongno)]
    [InlineData(Geumcheon)]
    public void The_dongs_stand_in_code_order_with_the_figures_that_the_gate_gives_as_a_file(string gu)
    {
        var text = Words(city.Draw(gu, Door.SignedIn));
        var visits = Exported("visits_done", "dong", gu);
        var linked = Exported("discovery_linked", "dong", gu);
        var at = -1;
        foreach (var (dong, row) in visits)
        {
            var line = row["status"] == "NotReported"
                ? $"{row["name_ko"]} 미보고"
                : $"{row["name_ko"]} {Whole(row["value"])}";
            at.ShouldBeLessThan(at = text.IndexOf(line, Math.Max(at, text.IndexOf("동별 현황", StringComparison.Ordinal)), StringComparison.Ordinal), line);
            if (linked[dong]["status"] == "Shown")
            {
                text[at..(at + 60)].ShouldContain($" {linked[dong]["denominator"]} {Tenths(linked[dong]["value"])} ");
            }
        }
    }

    [Fact]
    public void The_gus_own_figures_are_those_that_the_gate_gives_as_a_file()
    {
        var text = Words(city.Draw(Geumcheon, Door.SignedIn));

        text.ShouldContain($"빈곤위기가정 방문 완료 (건) - {Whole(Gu("visits_done")["value"])} ");
        text.ShouldContain($"발굴 지원 연계율 (%) {Asked("discovery_linked")} {Tenths(Gu("discovery_linked")["value"])} ");
        text.ShouldContain($"배정부터 초기접촉까지 걸린 날 (일) {Asked("first_contact_days")} {Tenths(Gu("first_contact_days")["value"])} ");
        text.ShouldContain($"목표달성 종결률 (%) {Asked("case_goal_met")} {Tenths(Gu("case_goal_met")["value"])} ");
        text.ShouldContain($"나눔가게 기부 건수 (건) - {Whole(Gu("gift_count")["value"])} ");
        text.ShouldContain($"({Gu("discovery_linked")["denominator"]}건 중 {Gu("discovery_linked")["numerator"]}건,");

        Dictionary<string, string> Gu(string metric) => Exported(metric, "gu", Geumcheon)[Geumcheon];

        // The dongs' own targets, as their file has them.
        string Asked(string metric)
        {
            var targets = Exported(metric, "dong", Geumcheon).Values.Select(row => decimal.Parse(row["target"])).ToList();
            return $"{targets.Min():0.#}~{targets.Max():0.#}";
        }
    }

    [Fact]
    public void A_dongs_target_stands_beside_its_share_and_its_median()
    {
        var text = Words(city.Draw(Geumcheon, Door.SignedIn));
        var table = text[text.IndexOf("동별 현황", StringComparison.Ordinal)..];
        var (linked, days, met) = (Exported("discovery_linked", "dong", Geumcheon), Exported("first_contact_days", "dong", Geumcheon), Exported("case_goal_met", "dong", Geumcheon));
        foreach (var (dong, row) in linked.Where(entry => entry.Value["status"] == "Shown" && days[entry.Key]["status"] == "Shown" && met[entry.Key]["status"] == "Shown"))
        {
            table.ShouldContain($" {row["denominator"]} {Tenths(row["value"])} {row["target"]} {Tenths(days[dong]["value"])} {days[dong]["target"]} {met[dong]["denominator"]} {Tenths(met[dong]["value"])} {met[dong]["target"]} ", customMessage: row["name_ko"]);
        }

        text.ShouldContain("동별 목표");
    }

    [Fact]
    public void By_mail_a_dongs_count_is_a_multiple_of_five_or_masked()
    {
        foreach (var gu in new[] { Songpa, Jongno, Geumcheon })
        {
            var text = Words(city.Draw(gu, Door.Mail));
            var table = text[text.IndexOf("동별 현황", StringComparison.Ordinal)..];
            foreach (var row in Exported("visits_done", "dong", gu).Values.Where(row => row["status"] == "Shown"))
            {
                var exact = int.Parse(row["value"]);
                var shown = Regex.Match(table, Regex.Escape(row["name_ko"]) + " (7 이하|[0-9,]+)").Groups[1].Value;

                shown.ShouldBe(exact < 8 ? "7 이하" : $"{(exact + 2) / 5 * 5}", row["name_ko"]);
            }
        }
    }

    [Fact]
    public void By_mail_no_interval_or_change_is_drawn_for_a_dong()
    {
        var text = Words(city.Draw(Songpa, Door.Mail));

        text.ShouldContain("보호본");
        text[text.IndexOf("동별 현황", StringComparison.Ordinal)..text.IndexOf("추진실적", StringComparison.Ordinal)].ShouldNotContain("증감");
        text.ShouldNotContain("가로선은 95% 신뢰구간");
    }

    // Behind sign-in: what a mail withholds depends on what the other gus leave of the city.
    [Fact]
    public async Task A_gus_report_is_the_same_bytes_whether_or_not_there_are_other_gus()
    {
        await using var alone = new City { OnlyGus = [Geumcheon] };
        await alone.InitializeAsync();

        alone.Draw(Geumcheon, Door.SignedIn).ShouldBe(city.Draw(Geumcheon, Door.SignedIn));
    }

    [Fact]
    public void The_analyst_gets_the_same_figures_of_a_gu_as_its_supervisor() =>
        city.Draw(Songpa, Door.SignedIn, viewer: new Viewer("analyst", Role.Analyst, null)).ShouldBe(city.Draw(Songpa, Door.SignedIn));

    [Fact]
    public void The_same_order_gives_the_same_bytes() =>
        city.Draw(Songpa, Door.Mail).ShouldBe(city.Draw(Songpa, Door.Mail));

    [Theory]
    [InlineData(Role.Supervisor, "g02")]
    [InlineData(Role.Director, null)]
    [InlineData(Role.DongHead, "d0001")]
    [InlineData(Role.Administrator, null)]
    public void Who_may_not_see_the_gu_gets_the_words_that_a_gu_that_does_not_exist_gets(Role role, string? unit)
    {
        var viewer = new Viewer("somebody", role, unit);
        var refused = Should.Throw<ReportUnavailableException>(() => city.Draw(Songpa, Door.SignedIn, viewer: viewer)).Message;

        refused.ShouldStartWith("The account somebody may not see a gu 'g24'. Order the report for");
        Should.Throw<ReportUnavailableException>(() => city.Draw("g99", Door.SignedIn, viewer: viewer)).Message
            .ShouldBe(refused.Replace("g24", "g99", StringComparison.Ordinal));
    }

    [Fact]
    public void A_month_that_is_not_published_or_not_over_is_refused_with_those_that_are()
    {
        foreach (var month in new[] { new DateOnly(2024, 11, 1), new DateOnly(2031, 1, 1), new DateOnly(2023, 1, 1), new DateOnly(2024, 10, 2) })
        {
            Should.Throw<ReportUnavailableException>(() => city.Draw(Songpa, Door.SignedIn, month: month)).Message
                .ShouldContain("the published months are 2024-09 to 2024-10");
        }
    }

    [Fact]
    public void Before_anything_is_published_the_message_says_what_to_do()
    {
        using var folder = new TempFolder();
        using var reader = new MetricReader(new SnapshotShelf(folder.Path));
        var order = new ReportOrder(Songpa, City.October, City.ChiefOf(Songpa), Door.Mail, Language.Korean, DateTimeOffset.UnixEpoch);

        Should.Throw<ReportUnavailableException>(() => ReportCatalog.Get("monthly_gu").Draw(reader, order))
            .Message.ShouldBe("Nothing is published yet: run `donghaeng ingest run` first.");
    }

    [Fact]
    public void The_file_is_sound_titled_and_tagged()
    {
        using var pdf = new PdfReader(city.Draw(Geumcheon, Door.SignedIn));
        var structure = pdf.Structure();

        pdf.Check().ShouldContain("No syntax or stream encoding errors found");
        pdf.Info().ShouldContain("금천구 월간 보고서, 2024년 10월");
        structure.Count(line => line.StartsWith("H1", StringComparison.Ordinal)).ShouldBe(1);
        structure.Count(line => line.StartsWith("H2", StringComparison.Ordinal)).ShouldBe(6);
        structure.Count(line => line == "Table (block)").ShouldBe(7);
        structure.ShouldContain("\"금천구 계\"");
        pdf.OfType("/StructElem").Where(element => element.GetProperty("/S").GetString() == "/Figure")
            .Select(element => element.GetProperty("/Alt").GetString()).ShouldAllBe(words => words!.Length > 10);
        pdf.OfType("/Outlines").ShouldHaveSingleItem();
    }

    [Fact]
    public void The_first_month_and_a_closed_month_are_reported_too()
    {
        var september = Words(city.Draw(Songpa, Door.SignedIn, month: new DateOnly(2024, 9, 1)));

        september.ShouldContain("송파구 월간 보고서, 2024년 9월");
        september.ShouldContain("전월 자료 없음");
    }

    [Fact]
    public void The_english_edition_is_english_throughout()
    {
        var text = Words(city.Draw(Songpa, Door.SignedIn, Language.English));

        Hangul().Matches(text).Select(match => match.Value).ShouldBeEmpty();
        text.ShouldContain("Songpa-gu and its 27 dongs");
    }

    /// <summary>The gate's file of the supervisor's exact edition, by unit.</summary>
    private Dictionary<string, Dictionary<string, string>> Exported(string metric, string level, string gu)
    {
        using var file = new MemoryStream();
        var levels = new[] { level == "gu" ? Level.Gu : Level.Dong };
        var query = new MetricQuery(metric, levels, Grain.Month, City.October, City.October, gu);
        city.Reader.Export(query, Scope.Of(City.ChiefOf(gu), Door.SignedIn), Format.Csv).WriteTo(file);
        var lines = System.Text.Encoding.UTF8.GetString(file.ToArray()).TrimStart('\ufeff').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var heads = lines[0].Split(',');
        return lines.Skip(1).Select(line => heads.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second))
            .ToDictionary(row => row["unit_id"]);
    }

    private static string Words(byte[] pdf)
    {
        using var reader = new PdfReader(pdf);
        return Spaces().Replace(reader.Text(), " ");
    }

    private static string Whole(string value) => decimal.Parse(value).ToString("N0");

    private static string Tenths(string value) => Math.Round(decimal.Parse(value), 1, MidpointRounding.AwayFromZero).ToString("N1");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("[가-힣]+")]
    private static partial Regex Hangul();
}
