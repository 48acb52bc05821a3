namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of maps and funnels.</summary>
public sealed record MapTexts
{
    /// <summary>The heading of a map: the period.</summary>
    public required Func<string, string> Map { get; init; }

    /// <summary>How the ground was drawn.</summary>
    public required string Drawn { get; init; }

    /// <summary>What colours the places where chance is taken out.</summary>
    public required string Shrunken { get; init; }

    /// <summary>What is said of a place: its figure, and the estimate that colours it.</summary>
    public required Func<string, string, string> Estimate { get; init; }

    /// <summary>That a map judges nobody.</summary>
    public required string NoJudgement { get; init; }

    /// <summary>How many places have no ground.</summary>
    public required Func<int, string> Missing { get; init; }

    /// <summary>The heading of a funnel: the period.</summary>
    public required Func<string, string> Funnel { get; init; }

    /// <summary>How to read a funnel.</summary>
    public required string FunnelNote { get; init; }

    /// <summary>What its limits are called.</summary>
    public required string Limits { get; init; }

    /// <summary>Of what cases a share is: the metric's name.</summary>
    public required string Cases { get; init; }

    /// <summary>한국어.</summary>
    public static MapTexts Korean { get; } = new()
    {
        Map = period => $"{period} 지도",
        Drawn = "동의 중심과 넓이로 그린 약도입니다. 경계선이 실제와 다릅니다.",
        Shrunken = "색은 우연한 높낮이를 줄인 추정값(축소추정)입니다. 건수가 적은 곳일수록 전체 값 쪽으로 당깁니다. 표의 값은 그대로입니다.",
        Estimate = (value, estimate) => $"{value} (지도 색: {estimate})",
        NoJudgement = "다섯 색은 순위를 다섯으로 나눈 것일 뿐 잘하고 못함이 아닙니다. 우연인지는 신뢰구간과 한계로 판단하세요.",
        Missing = count => $"경계가 없어 {count}곳을 그리지 못했습니다. 표에는 있습니다.",
        Funnel = period => $"{period} 깔때기 그림",
        FunnelNote = "오른쪽일수록 건수가 많은 곳입니다. 건수가 적으면 값이 우연히 크게 흔들리므로 한계가 넓습니다. 한계 안의 높낮이는 흔히 있는 차이입니다.",
        Limits = "99.8% 한계(지역 간 흔한 차이를 더함)",
        Cases = "분모 건수",
    };

    /// <summary>English.</summary>
    public static MapTexts English { get; } = new()
    {
        Map = period => $"Map, {period}",
        Drawn = "A sketch made from the dongs' centres and areas: its boundaries are not the real ones.",
        Shrunken = "The colour is an estimate from which chance is taken out (shrinkage): the fewer the cases, the nearer to the value of all. The table has the figures as they are.",
        Estimate = (value, estimate) => $"{value} (map colour: {estimate})",
        NoJudgement = "The five colours are fifths of a ranking, not good and bad. Whether a difference may be chance, the intervals and limits say.",
        Missing = count => $"{(count == 1 ? "1 place has" : $"{count} places have")} no boundary and could not be drawn; the table has them.",
        Funnel = period => $"Funnel, {period}",
        FunnelNote = "The further right, the more cases. With few cases values swing by chance, so the limits are wide. Differences within them are usual.",
        Limits = "99.8% limits, with the usual differences between places",
        Cases = "cases in the denominator",
    };
}
