using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Notable;

/// <summary>What stands out, in words.</summary>
/// <param name="Looked">How much was looked at, and how much of it stands out.</param>
/// <param name="Lines">What stands out, the furthest from its past first.</param>
/// <param name="More">How many more there are; null for none.</param>
public sealed record NotableModel(string Looked, IReadOnlyList<NotableLine> Lines, string? More)
{
    private const int Most = 8;

    /// <summary>The words of findings.</summary>
    public static NotableModel Of(Findings findings, Texts texts)
    {
        var (words, list) = (texts.Notable, findings.List);
        return new NotableModel(
            findings.Courses == 0 ? words.TooEarly : list.Count == 0 ? words.Nothing(findings.Courses) : words.Looked(findings.Courses, list.Count),
            [.. Each(findings, texts).Take(Most)],
            list.Count > Most ? words.More(list.Count - Most) : null);
    }

    /// <summary>All of them, each as a line.</summary>
    public static IEnumerable<NotableLine> Each(Findings findings, Texts texts)
    {
        var words = texts.Notable;
        return findings.List.Select(Line);

        NotableLine Line(Finding finding)
        {
            var (metric, language) = (finding.Metric, texts.Language);
            var choice = new Choice(Grain.Month, finding.Row.Period, metric) { Theme = metric.Theme };
            var decimals = MetricText.Decimals(metric);
            var usual = $"{Numbers.Text(Math.Max(0, finding.Process.Limits!.Value.Lower), decimals)}–{Quantity.Text(finding.Process.Limits.Value.Upper, decimals, MetricText.Unit(metric, language), language)}";
            return new NotableLine(
                new Link(Place.Name(finding.Unit, texts), Place.Path(finding.Unit) + choice.Query), MetricText.Name(metric, language),
                CellText.Of(finding.Row, metric, texts).Text + (MetricText.Unit(metric, language) is var unit && language == Language.English && unit != "%" ? " " + unit : unit),
                texts.Trend.Signal(finding.Signal, finding.Up, Grain.Month), words.Usual(usual), PeriodText.Name(finding.Row.Period, Grain.Month, language), finding.Up);
        }
    }
}

/// <summary>One line of what stands out.</summary>
/// <param name="Place">The place, with the way to the metric's course there.</param>
/// <param name="Metric">The metric's name.</param>
/// <param name="Value">The month's figure with its unit.</param>
/// <param name="Signal">Which signal.</param>
/// <param name="Usual">What is usual there.</param>
/// <param name="Month">The month.</param>
/// <param name="Up">Above the mean, or rising.</param>
public sealed record NotableLine(Link Place, string Metric, string Value, string Signal, string Usual, string Month, bool Up);
