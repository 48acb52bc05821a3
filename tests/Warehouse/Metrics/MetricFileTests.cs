using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Metrics;

namespace DongHaeng.Tests.Warehouse.Metrics;

public sealed class MetricFileTests
{
    private const string Good = """
        /*
        ko: 방문
        en: Visits
        theme: visits
        unit: {ko: 천원, en: thousand won, divide_by: 1000}
        kind: sum
        smallest_period: day
        breakdowns: {household_type: poverty_visit.household_type}
        good: none
        why: {ko: 까닭, en: Why}
        pitfalls: {ko: 주의, en: Beware}
        datasets: [poverty_visit]
        sensitivity: ordinary
        lookback_months: 1
        reach_months: 0
        versions: [{since: 2015-07-01, ko: 뜻, en: Meaning}]
        owner: 지역복지본부
        reviewed: 2024-10-01
        */
        select delivery_no, line
        """;

    [Fact]
    public void What_stands_beside_a_count_is_a_share_that_there_is()
    {
        foreach (var metric in MetricCatalog.All.Where(m => m.Beside != null))
        {
            metric.Kind.ShouldBe(MetricKind.Count, metric.Id);
            (MetricCatalog.Find(metric.Beside!)?.Kind).ShouldBe(MetricKind.Proportion, metric.Id);
        }
    }

    [Fact]
    public void A_metric_says_what_its_header_says()
    {
        var metric = MetricCatalog.Parse("tea", Good);
        (metric.Id, metric.Theme, metric.UnitKo, metric.DivideBy, metric.Kind, metric.Good, metric.Select).ShouldBe(("tea", "visits", "천원", 1000, MetricKind.Sum, Direction.None, "select delivery_no, line"));
        metric.Breakdowns.ShouldBe([new Breakdown("household_type", "poverty_visit", "household_type")]);
        metric.Versions.ShouldBe([new MetricVersion(new(2015, 7, 1), "뜻", "Meaning")]);
        metric.Reviewed.ShouldBe(new DateOnly(2024, 10, 1));
    }

    [Fact]
    public void A_rate_is_of_counts_and_rests_on_all_that_they_rest_on()
    {
        foreach (var rate in MetricCatalog.All.Where(m => m.Kind == MetricKind.Rate))
        {
            var counts = rate.Of.Select(MetricCatalog.Get).ToList();
            counts.ShouldAllBe(m => m.Kind == MetricKind.Count || m.Kind == MetricKind.Sum);
            counts.SelectMany(m => m.Datasets).Except(rate.Datasets).ShouldBeEmpty(rate.Id);
            rate.Breakdowns.ShouldBeEmpty(rate.Id);
        }
    }

    [Fact]
    public void Metrics_of_the_same_records_rest_on_the_same_files_and_are_audited_together()
    {
        foreach (var family in MetricFamilies.All)
        {
            family.Select(m => string.Join(',', m.Datasets.Order())).Distinct().Count().ShouldBe(1, string.Join(", ", family.Select(m => m.Id)));
        }

        MetricFamilies.All.Single(f => f.Any(m => m.Id == "visits_done")).Select(m => m.Id).ShouldBe(["poverty_attempts", "poverty_refused", "visits_done"]);
        MetricFamilies.All.SelectMany(f => f).Count().ShouldBe(MetricCatalog.All.Count(m => m.Kind is not (MetricKind.Rate or MetricKind.Mean)));
    }

    [Fact]
    public void A_later_version_says_what_changed_and_where_that_was_laid_down()
    {
        const string Later = ", {since: 2023-07-01, ko: 새 뜻, en: New meaning, changed: {ko: 바뀜, en: Changed}, source: 지침}]";
        MetricCatalog.Parse("tea", Good.Replace("en: Meaning}]", "en: Meaning}" + Later, StringComparison.Ordinal)).Versions[1]
            .ShouldBe(new MetricVersion(new(2023, 7, 1), "새 뜻", "New meaning") { ChangedKo = "바뀜", ChangedEn = "Changed", Source = "지침" });
    }

    [Fact]
    public void Without_a_divisor_the_unit_is_that_of_the_records() =>
        MetricCatalog.Parse("tea", Good.Replace(", divide_by: 1000", "", StringComparison.Ordinal)).DivideBy.ShouldBe(1);

    [Theory]
    [InlineData("/*\n", "", "sql/metrics/tea.sql begins with a header between /* and */.")]
    [InlineData("*/", "", "sql/metrics/tea.sql begins with a header between /* and */.")]
    [InlineData("owner: 지역복지본부\n", "", "sql/metrics/tea.sql, line 2: 'owner' is missing.")]
    [InlineData("kind: sum", "kind: mode", "sql/metrics/tea.sql, line 2: 'mode' is none of count, sum, proportion, rate, mean, days.")]
    [InlineData("kind: sum", "kind: 2", "'2' is none of count, sum, proportion, rate, mean, days.")]
    [InlineData("kind: sum", "kind: rate", "a rate or mean, and nothing else, says under 'of' which metrics it is of.")]
    [InlineData("kind: sum", "kind: sum\nof: [visits_done]", "a rate or mean, and nothing else, says under 'of' which metrics it is of.")]
    [InlineData("kind: sum", "kind: rate\nof: [visits_done]", "a rate, and nothing else, says under 'fewest' of how many it is told at least.")]
    [InlineData("kind: sum", "kind: mean\nof: [gift_value]", "a mean says under 'of' the sum that it is of, and the count of the same records.")]
    [InlineData("kind: sum", "kind: sum\nstandardised_by: age_band", "only a rate of residents is 'standardised_by' a breakdown of its counts, and 'age_band' is for none.")]
    [InlineData("kind: sum", "kind: sum\nfewest: 10", "a rate, and nothing else, says under 'fewest' of how many it is told at least.")]
    [InlineData("kind: sum", "kind: sum\nonce_a_year: true", "only a count may count 'once_a_year'.")]
    [InlineData("sensitivity: ordinary", "same: [\"counted is all\"]\nsensitivity: ordinary", "'counted is all' is no equation such as")]
    [InlineData("theme: visits\n", "", "sql/metrics/tea.sql, line 2: 'theme' is missing.")]
    [InlineData("theme: visits", "theme: tea", "'tea' is none of visits, counselling, discovery, benefits, crisis, cases, care, resources, neighbourhood, organisation.")]
    [InlineData("good: none", "good: up", "'up' is none of none, higher, lower.")]
    [InlineData("smallest_period: day", "smallest_period: hour", "'hour' is none of day, week, month, wave.")]
    [InlineData("sensitivity: ordinary", "sensitivity: none", "'none' is none of ordinary, public, protected.")]
    [InlineData("divide_by", "dividedby", "line 5: 'dividedby' is none of ko, en, divide_by.")]
    [InlineData("owner:", "owners:", "line 17: 'owners' is none of ko, en, theme, unit")]
    [InlineData("datasets: [poverty_visit]", "datasets: [weather]", "there is no dataset 'weather'.")]
    [InlineData("datasets: [poverty_visit]", "datasets: [poverty_visit, care_crisis]", "the dataset 'care_crisis' is protected, so that the metric's sensitivity must be protected too.")]
    [InlineData("select delivery_no, line", "select count(*) from care_crisis", "the dataset 'care_crisis' is protected, so that the metric's sensitivity must be protected too.")]
    [InlineData("poverty_visit.household_type", "care_crisis.monitor_grade", "the dataset 'care_crisis' is protected, so that the metric's sensitivity must be protected too.")]
    [InlineData("poverty_visit.household_type", "household_type", "the breakdown 'household_type' names no code column of a dataset: 'household_type'.")]
    [InlineData("poverty_visit.household_type", "poverty_visit.visit_seq", "names no code column of a dataset: 'poverty_visit.visit_seq'.")]
    [InlineData("poverty_visit.household_type", "weather.sky", "names no code column of a dataset: 'weather.sky'.")]
    [InlineData("lookback_months: 1\n", "", "'lookback_months' is missing.")]
    [InlineData("reach_months: 0\n", "", "'reach_months' is missing.")]
    [InlineData("select delivery_no, line", "select delivery_no, line, decided_date as cohort_date", "so that its reach_months cannot be 0.")]
    [InlineData("select delivery_no, line", "select delivery_no, line\nfrom shop join gift", "so that its reach_months cannot be 0.")]
    [InlineData("since: 2015-07-01", "since: July 2015", "line 16: 'since' is no day such as 2024-10-01.")]
    [InlineData("en: Meaning}]", "en: Meaning}, {since: 2023-07-01, ko: 뜻, en: Meaning, source: 지침}]", "'changed' is missing.")]
    [InlineData("en: Meaning}]", "en: Meaning}, {since: 2023-07-01, ko: 뜻, en: Meaning, changed: {ko: 바뀜, en: Changed}}]", "'source' is missing.")]
    [InlineData("en: Meaning}]", "en: Meaning, source: 지침}]", "'source' is none of since, ko, en.")]
    [InlineData("en: Meaning}]", "en: Meaning}, {since: 2015-07-01, ko: 뜻, en: Meaning, changed: {ko: 바뀜, en: Changed}, source: 지침}]", "the earliest first, each from a day of its own.")]
    [InlineData("versions: [{since: 2015-07-01, ko: 뜻, en: Meaning}]", "versions: []", "the earliest first, each from a day of its own.")]
    [InlineData("reviewed: 2024-10-01", "reviewed: 2024-13-01", "'reviewed' is no day such as 2024-10-01.")]
    [InlineData("select delivery_no, line", "select delivery_no", "the SELECT does not return 'line' of the record that bears the event")]
    [InlineData("select delivery_no, line", "select line\nfrom (select delivery_no from shop)", "the SELECT does not return 'delivery_no' of the record that bears the event")]
    [InlineData("why: {ko: 까닭, en: Why}", "why: {ko: 까닭}", "line 10: 'en' is missing.")]
    public void What_is_wrong_with_a_header_is_said_with_file_and_line(string part, string instead, string problem)
    {
        var message = Should.Throw<InvalidDataException>(() => MetricCatalog.Parse("tea", Good.Replace(part, instead, StringComparison.Ordinal))).Message;
        message.ShouldStartWith("sql/metrics/tea.sql");
        message.ShouldContain(problem);
    }

    [Fact]
    public void Every_dataset_drives_a_metric() =>
        ContractCatalog.All.Select(c => c.Id).Except(MetricCatalog.All.SelectMany(m => m.Datasets)).ShouldBeEmpty();

    [Fact]
    public void An_unknown_metric_is_answered_with_those_that_there_are() =>
        Should.Throw<KeyNotFoundException>(() => MetricCatalog.Get("tea")).Message.ShouldMatch("^There is no metric 'tea'\\. Known are .*\\bcase_goal_met, ");
}
