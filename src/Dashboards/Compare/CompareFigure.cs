using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Charts;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Dashboards.Compare;

/// <summary>Places beside each other in code order: shares, rates and means as dots with intervals, all else as bars.</summary>
public static class CompareFigure
{
    /// <summary>The figure.</summary>
    /// <param name="choice">Which places, by what, and when.</param>
    /// <param name="whole">The row of what they are parts of; null for none.</param>
    /// <param name="comparison">What was found.</param>
    /// <param name="texts">The words.</param>
    /// <param name="columns">What else stands in the table.</param>
    /// <param name="instead">What is drawn where there are too many places for a row each; null for rows.</param>
    public static Figure Of(CompareChoice choice, MetricRow? whole, Comparison comparison, CompareColumns columns, Texts texts, Plate? instead = null)
    {
        var (metric, language, words) = (choice.Metric, texts.Language, texts.Compare);
        var title = words.Chart(PeriodText.Name(choice.When.Period, choice.When.Grain, language));
        var name = $"{MetricText.Name(metric, language)}, {title}";
        if (instead != null)
        {
            return new Figure($"{metric.Id}-compare", instead.Title, instead.Drawing, instead.Note, CompareTable.Of(choice, name, whole, comparison, columns, texts), Files(choice));
        }

        Drawing drawing;
        if (metric.Kind is MetricKind.Proportion or MetricKind.Rate or MetricKind.Mean)
        {
            var dots = Dots(choice, name, whole, comparison, texts);
            drawing = Drawing.Of(name, dots.Words(language), language, dots.Height, dots.Draw);
        }
        else
        {
            var bars = ComparisonFigure.Bars(metric, name, choice.Of, whole, [.. comparison.Places.Select(p => p.Row)], [], choice.When, texts) with { Reference = null };
            drawing = Drawing.Of(name, bars.Words(language), language, bars.Height, bars.Draw);
        }

        var note = metric.Kind switch { MetricKind.Proportion => words.ShareNote, MetricKind.Rate when !metric.InPercent => words.RateNote, MetricKind.Mean => words.MeanNote, _ => null };
        note = note == null ? null : $"{note} {(choice.Peers == null ? words.CodeOrder : words.LikeOrder)}";
        return new Figure($"{metric.Id}-compare", title, drawing, note, CompareTable.Of(choice, name, whole, comparison, columns, texts), Files(choice));
    }

    /// <summary>What the places are called together: 강남구의 동, 신사동과 닮은 동.</summary>
    public static string Places(CompareChoice choice, Texts texts) => choice.Of.Level switch
    {
        Level.City when choice.EveryDong => texts.Compare.DongsOf(Place.Name(choice.Of, texts)),
        Level.City => texts.Compare.GusOf(Place.Name(choice.Of, texts)),
        Level.Gu => texts.Compare.DongsOf(Place.Name(choice.Of, texts)),
        _ => texts.Compare.DongsLike(Place.Name(choice.Of, texts)),
    };

    private static IntervalDots Dots(CompareChoice choice, string name, MetricRow? whole, Comparison comparison, Texts texts)
    {
        var metric = choice.Metric;
        var judged = comparison.Places.Count(place => place.Verdict != null);
        return new IntervalDots(name, MetricText.Unit(metric, texts.Language), [.. comparison.Places.Select(place => new IntervalDot(
            Place.Name(place.Row, texts) + (place.Row.Complete ? "" : "*"), place.Row.Value, place.Interval?.Lower, place.Interval?.Upper)
        {
            Few = metric.Kind is MetricKind.Proportion or MetricKind.Mean && place.Row.Denominator < Ground.FewCases,
            Standing = ComparisonFigure.Standing(metric, place.Verdict),
            Status = CellText.ChartStatus(place.Row, metric, texts),
        })])
        {
            Decimals = MetricText.Decimals(metric),
            Reference = comparison.All is { } all && judged > 0 ? new Reference(texts.Compare.Together(judged), all)
                : whole?.Value is { } value ? new Reference(texts.Figure.Whole(Place.Name(choice.Of, texts)), value) : null,
        };
    }

    private static IReadOnlyList<FileLink> Files(CompareChoice choice)
    {
        var query = CompareChoice.Address(choice.When with { Theme = null }, choice.Of, choice.EveryDong)["/compare".Length..];
        return [.. Formats.All.Select(format => (Title: format.Title(), Word: format.Word())).Append((Title: "SVG", Word: "svg")).Select(form => new FileLink(form.Title, $"/compare.{form.Word}{query}"))];
    }
}
