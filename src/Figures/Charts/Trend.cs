using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;

namespace DongHaeng.Figures.Charts;

/// <summary>
/// A series by month, week or day as line and dots, the last point with its value; optionally with mean, process limits and
/// the year before. Points without a value are gaps, incomplete ones hollow.
/// </summary>
/// <param name="Name">What is shown: metric and unit of organisation.</param>
/// <param name="Unit">The unit of the values.</param>
/// <param name="Points">The months, ascending; months left out are gaps.</param>
public sealed record Trend(string Name, string Unit, IReadOnlyList<TrendPoint> Points)
{
    /// <summary>How many decimals the values have.</summary>
    public int Decimals { get; init; }

    /// <summary>Whether the axis starts at zero, as it should for counts.</summary>
    public bool FromZero { get; init; } = true;

    /// <summary>The mean of the series.</summary>
    public double? Mean { get; init; }

    /// <summary>The same limits for all months.</summary>
    public TrendBand? Limits { get; init; }

    /// <summary>Whether the limits rest on fewer than twelve months.</summary>
    public bool TrialLimits { get; init; }

    /// <summary>What the line is called beside the year before ("2024년").</summary>
    public string CurrentName { get; init; } = "";

    /// <summary>What the thin line is called ("전년 같은 달").</summary>
    public string? PreviousName { get; init; }

    /// <summary>How many months lie from one point to the next: 2 for waves.</summary>
    public int Step { get; init; } = 1;

    /// <summary>How many days do: 1 for days, 7 for weeks; 0 where points are months.</summary>
    public int StepDays { get; init; }

    /// <summary>What a band of days on which nobody works is called in the legend.</summary>
    public string ClosedName { get; init; } = "";

    /// <summary>What a point is called in a sentence, by its month.</summary>
    public Func<DateOnly, Language, string> FullName { get; init; } = MonthName.Full;

    /// <summary>What it is called below the axis.</summary>
    public Func<DateOnly, Language, string> ShortName { get; init; } = MonthName.Short;

    /// <summary>One sentence for the alternative text.</summary>
    public string Words(Language language)
    {
        var known = Points.Where(point => point.Value is not null).ToList();
        if (known.Count == 0)
        {
            return $"{Name}: {Phrases.NoData(language)}";
        }

        var last = known[^1];
        string low = Text(known.Min(point => point.Value)), high = Text(known.Max(point => point.Value));
        string from = FullName(Points[0].Month, language), to = FullName(Points[^1].Month, language);
        string month = FullName(last.Month, language), value = Text(last.Value);
        return (language, low == high) switch
        {
            _ when Points.LastOrDefault(point => point.Redefined is not null)?.Redefined is { } since => Cut(since),
            (Language.Korean, true) => $"{Name}: {Particle.Topic(month)} {value}입니다.",
            (Language.Korean, false) => $"{Name}: {from}부터 {to}까지 {low}에서 {high} 사이이고 {Particle.Topic(month)} {value}입니다.",
            (_, true) => $"{Name}: {month} is {value}.",
            (_, false) => $"{Name}: from {from} to {to} between {low} and {high}; {month} is {value}.",
        };

        // A range over two meanings would say nothing: it is that of the months that mean what the last one means.
        string Cut(DateOnly since)
        {
            var alike = known.Where(point => point.Month >= Points.Last(p => p.Redefined is not null).Month).DefaultIfEmpty(last).ToList();
            return (this with { Points = [.. alike.Select(point => point with { Redefined = null })] }).Words(language)
                + (language == Language.Korean ? $" {Phrases.Redefined(language, since)}: 앞뒤의 값은 견주지 않습니다." : $" {Phrases.Redefined(language, since)}: values before and after are not compared.");
        }

        string Text(double? number) => Quantity.Text(number!.Value, Decimals, Unit, language);
    }

    /// <summary>Draws the chart into the box.</summary>
    /// <exception cref="ArgumentException">The points are not ascending.</exception>
    public void Draw(ICanvas canvas, Box box, Look look)
    {
        for (var i = 1; i < Points.Count; i++)
        {
            if (FirstDay(Points[i]) <= FirstDay(Points[i - 1]))
            {
                throw new ArgumentException(
                    $"The points of a trend must ascend, each once: {Points[i - 1].Month:o} is followed by {Points[i].Month:o}. Sort and merge them first.");
            }
        }

        if (Points.All(point => point.Value is null))
        {
            Lettering.Nothing(canvas, box, look);
            return;
        }

        var legend = new Legend(LegendEntries(look), box.Width, look);
        var plot = TrendPlot.Of(this, box.Inset(0, 0, 0, legend.Height), look);
        plot.DrawFrame(canvas);
        plot.DrawLimits(canvas);
        plot.DrawTargets(canvas);
        plot.DrawSeries(canvas);
        plot.DrawAnnotated(canvas);
        TrendBreaks.Draw(canvas, plot);
        TrendLabels.Draw(canvas, plot);
        legend.Draw(canvas, box.X, box.Bottom - legend.Height);
    }

    /// <summary>The first day of a point's month; of a day or week its own.</summary>
    internal DateOnly FirstDay(TrendPoint point) => StepDays > 0 ? point.Month : new(point.Month.Year, point.Month.Month, 1);

    /// <summary>What a month's dot says: "2024년 10월 412건, 자료 미완".</summary>
    internal string Sentence(TrendPoint point, Language language)
    {
        var month = FullName(point.Month, language) + (point.Closed is { } closed ? $" ({closed})" : "");
        if (point.Value is not { } value)
        {
            return $"{month} {point.Status ?? Phrases.NoData(language)}";
        }

        var before = point.Previous is { } previous
            ? $" ({Before(language)} {Quantity.Text(previous, Decimals, Unit, language)})"
            : "";
        var target = point.Target is not { } asked ? ""
            : asked.Lower == asked.Upper ? $", {Phrases.Target(language)} {Quantity.Text(asked.Upper, Decimals, Unit, language)}"
            : $", {Phrases.TargetRange(language)} {Numbers.Text(asked.Lower, Decimals)}–{Quantity.Text(asked.Upper, Decimals, Unit, language)}";
        var note = point.Note is null ? "" : $", {point.Note}";
        var incomplete = point.Incomplete ? $", {Phrases.Incomplete(language)}" : "";
        var redefined = point.Redefined is { } since ? $", {Phrases.Redefined(language, since)}" : "";
        var annotated = point.Annotated ? $", {Phrases.Annotated(language)}" : "";
        return $"{month} {Quantity.Text(value, Decimals, Unit, language)}{before}{note}{target}{incomplete}{redefined}{annotated}";
    }

    private string Before(Language language) => PreviousName ?? Phrases.PreviousPeriod(language);

    private IEnumerable<LegendEntry> LegendEntries(Look look)
    {
        var hasPrevious = Points.Any(point => point.Previous is not null);
        if (hasPrevious && CurrentName.Length > 0)
        {
            yield return LegendEntry.Line(CurrentName, TrendPlot.SeriesStroke);
        }

        if (hasPrevious)
        {
            yield return LegendEntry.Line(Before(look.Language), TrendPlot.PreviousStroke);
        }

        if (Points.Any(point => point is { Value: not null, Incomplete: true }))
        {
            yield return LegendEntry.Ring(Phrases.Incomplete(look.Language), Ink.Care, dashed: true);
        }

        if (Points.Any(point => point.Annotated))
        {
            yield return LegendEntry.Line(Phrases.Annotated(look.Language), TrendPlot.AnnotationStroke);
        }

        if (ClosedName.Length > 0 && Points.Any(point => point.Closed is not null))
        {
            yield return LegendEntry.Bar(ClosedName, Ink.Rule);
        }

        if (Points.Any(point => point.Target is not null))
        {
            var several = Points.Any(point => point.Target is { } asked && asked.Lower < asked.Upper);
            yield return LegendEntry.Line(several ? Phrases.TargetRange(look.Language) : Phrases.Target(look.Language), TrendPlot.TargetStroke);
        }

        if (TrialLimits && (Limits is not null || Points.Any(point => point.Limits is not null)))
        {
            yield return LegendEntry.Line(Phrases.TrialLimits(look.Language), TrendPlot.LimitStroke);
        }
    }
}
