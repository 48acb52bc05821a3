using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of the page that puts places beside each other.</summary>
public sealed record CompareTexts
{
    /// <summary>Its title and its link.</summary>
    public required string Title { get; init; }

    /// <summary>The link from another page.</summary>
    public required string Link { get; init; }

    /// <summary>The label of the choice of places.</summary>
    public required string Places { get; init; }

    /// <summary>The choice of the gus of the city, with its name.</summary>
    public required Func<string, string> GusOf { get; init; }

    /// <summary>The choice of the dongs of a gu, with its name.</summary>
    public required Func<string, string> DongsOf { get; init; }

    /// <summary>The choice of a dong and those most like it, with its name.</summary>
    public required Func<string, string> DongsLike { get; init; }

    /// <summary>The link to a dong's peers from its page.</summary>
    public required string LinkAlike { get; init; }

    /// <summary>The name of the dong that the others are like.</summary>
    public required Func<string, string> Itself { get; init; }

    /// <summary>What the dongs most like each other are called as the whole that has the average.</summary>
    public required string Alike { get; init; }

    /// <summary>By what dongs are alike, and which of them are shown.</summary>
    public required string HowAlike { get; init; }

    /// <summary>That nothing is known by which dongs could be alike.</summary>
    public required string NoLikeness { get; init; }

    /// <summary>The head of the distance.</summary>
    public required string Distance { get; init; }

    /// <summary>The caption of what the dongs are like.</summary>
    public required string Likeness { get; init; }

    /// <summary>Residents, the share of the aged, the size of households, density.</summary>
    public required IReadOnlyList<string> LikenessHeads { get; init; }

    /// <summary>The units of these.</summary>
    public required string LikenessUnits { get; init; }

    /// <summary>Of which day the residents are, and what distance means.</summary>
    public required Func<string, string> LikenessNote { get; init; }

    /// <summary>That places stand in the order of their codes.</summary>
    public required string CodeOrder { get; init; }

    /// <summary>That places stand in the order of their likeness.</summary>
    public required string LikeOrder { get; init; }

    /// <summary>The name of the chart, with the period.</summary>
    public required Func<string, string> Chart { get; init; }

    /// <summary>What a share is compared with: how many places.</summary>
    public required Func<int, string> Together { get; init; }

    /// <summary>The heads of the columns beside the figure: counted, of, interval, limits, z*, what may be said.</summary>
    public required IReadOnlyList<string> ShareHeads { get; init; }

    /// <summary>The head of the column of a rate's interval.</summary>
    public required IReadOnlyList<string> RateHeads { get; init; }

    /// <summary>The head of the column of targets.</summary>
    public required string Target { get; init; }

    /// <summary>How many places there are, and how many of them are judged.</summary>
    public required Func<string, int, int, string> Judged { get; init; }

    /// <summary>The places above the limits.</summary>
    public required Func<string, string> Above { get; init; }

    /// <summary>The places below the limits.</summary>
    public required Func<string, string> Below { get; init; }

    /// <summary>What to make of places outside the limits.</summary>
    public required string Outside { get; init; }

    /// <summary>How many lie inside the limits, and whether those are all; with the name of the whole.</summary>
    public required Func<int, bool, string, string> Inside { get; init; }

    /// <summary>How many are not judged, and why.</summary>
    public required Func<int, Omission, string> NotJudged { get; init; }

    /// <summary>Why one place is not judged, in its cell.</summary>
    public required Func<Omission, string> Omitted { get; init; }

    /// <summary>Why figures of a kind are not judged.</summary>
    public required Func<MetricKind, string> Kind { get; init; }

    /// <summary>The mean over places of what is not judged: the places, the mean, its lower and upper limit, the median.</summary>
    public required Func<string, string, string, string, string, string> Mean { get; init; }

    /// <summary>How to read the chart of shares.</summary>
    public required string ShareNote { get; init; }

    /// <summary>The heads of the columns of a mean: of how many, and its interval.</summary>
    public required IReadOnlyList<string> MeanHeads { get; init; }

    /// <summary>How to read the chart of means.</summary>
    public required string MeanNote { get; init; }

    /// <summary>How to read the chart of rates.</summary>
    public required string RateNote { get; init; }

    /// <summary>Why what was reached of targets is not judged.</summary>
    public required string Targets { get; init; }

    /// <summary>That results are still coming in, so that differences may be those of entering them.</summary>
    public required string Settling { get; init; }

    /// <summary>The heading of what an analyst may ask.</summary>
    public required string Questions { get; init; }

    /// <summary>The places worth a question, the most surprising first.</summary>
    public required Func<string, string> Ask { get; init; }

    /// <summary>That no place is worth a question.</summary>
    public required string NoQuestion { get; init; }

    /// <summary>The head of the column of the share beside a count: its name and unit.</summary>
    public required Func<string, string, string> Beside { get; init; }

    /// <summary>The places whose count rose while the share beside it did not: the count, the share, the places.</summary>
    public required Func<string, string, string, string> Alone { get; init; }

    /// <summary>That single dongs are not open, and how they spread instead.</summary>
    public required string OnlySpread { get; init; }

    /// <summary>That single dongs are not open, and too few are complete for a spread.</summary>
    public required string NoSpread { get; init; }

    /// <summary>That records of this kind are never compared by dong.</summary>
    public required string Never { get; init; }

    /// <summary>한국어.</summary>
    public static CompareTexts Korean { get; } = new()
    {
        Title = "비교",
        Link = "다른 곳과 비교하기",
        Places = "비교할 곳",
        GusOf = city => $"{city}의 자치구",
        DongsOf = gu => $"{gu}의 동",
        DongsLike = dong => $"{Particle.With(dong)} 닮은 동",
        LinkAlike = "닮은 동과 비교하기",
        Itself = dong => $"{dong}(기준)",
        Alike = "닮은 동들",
        HowAlike = "65세 이상 비율, 가구원 수, 인구, 인구밀도가 가장 비슷한 동을 가까운 순서로 열 곳까지 놓았습니다. 볼 수 있는 동 가운데에서만 고릅니다.",
        NoLikeness = "이 동의 인구, 세대, 면적 가운데 모르는 것이 있거나 주민이 1,000명이 되지 않아 닮은 동을 찾지 않습니다.",
        Distance = "거리",
        Likeness = "무엇이 닮았나",
        LikenessHeads = ["주민", "65세 이상", "가구원 수", "인구밀도"],
        LikenessUnits = "명, %, 명/가구, 명/㎢",
        LikenessNote = day => $"주민과 세대는 {day} 기준이고, 면적은 2023년 7월의 경계로 셉니다. 거리는 네 가지를 서울 모든 동의 표준편차로 잰 것으로, 0이면 모두 같습니다. 주민과 밀도는 배수로 잽니다.",
        CodeOrder = "코드 순서이며 순위가 아닙니다.",
        LikeOrder = "닮은 순서이며 순위가 아닙니다.",
        Chart = period => $"나란히 보기, {period}",
        Together = places => $"비교한 {places:N0}곳 전체",
        ShareHeads = ["해당", "전체", "95% 신뢰구간", "99.8% 한계", "z*", "비교"],
        RateHeads = ["95% 신뢰구간"],
        Target = "목표",
        Judged = (places, all, judged) => judged == 0 ? $"{places} {all:N0}곳 가운데 비교할 수 있는 곳이 없습니다." : $"{places} {all:N0}곳 가운데 {judged:N0}곳을 비교했습니다.",
        Above = places => $"한계보다 높은 곳은 {places}입니다.",
        Below = places => $"한계보다 낮은 곳은 {places}입니다.",
        Outside = "우연만으로 보기 어려운 차이입니다. 원인을 함께 살펴보세요.",
        Inside = (count, all, whole) => (all ? "모두 " : $"{(count == 1 ? "한 곳은" : $"{count:N0}곳은")} ") + $"한계 안에 있어 우연히 생길 수 있는 차이입니다. {whole} 평균과 다르다고 볼 근거가 없습니다.",
        NotJudged = (count, why) => $"{count:N0}곳은 " + why switch
        {
            Omission.TooFew => "건수가 적어 비교하지 않습니다.",
            Omission.Incomplete => "자료가 다 들어오지 않아 한계 계산과 비교에서 뺐습니다.",
            Omission.FewPlaces => "비교할 곳이 다섯이 되지 않아 판단하지 않습니다.",
            _ => "보호 처리되었거나 값이 없어 비교하지 않습니다.",
        },
        Omitted = why => why switch
        {
            Omission.TooFew => "건수가 적어 비교하지 않음",
            Omission.Incomplete => "자료 미완, 비교하지 않음",
            Omission.FewPlaces => "비교할 곳이 적음",
            Omission.NoFigure => "비교할 값이 없음",
            _ => "판단하지 않는 값",
        },
        Kind = kind => kind switch
        {
            MetricKind.Count => "건수는 비교해 판단하지 않습니다. 동과 자치구는 인구와 대상자 수가 서로 달라, 많고 적음이 잘하고 못함을 뜻하지 않습니다.",
            MetricKind.Sum => "합계는 비교해 판단하지 않습니다. 동과 자치구는 인구와 대상자 수가 서로 달라, 크고 작음이 잘하고 못함을 뜻하지 않습니다.",
            MetricKind.Mean => "평균은 큰 금액 몇 건에 크게 움직입니다. 건수와 구간을 함께 보고, 한계로 판단하지 않습니다.",
            MetricKind.Rate => "같은 사람을 여러 번 만나는 일이라 건마다 독립이 아니고, 대상자 명단도 곳마다 다릅니다. 구간만 보이고 판단하지 않습니다.",
            _ => "중앙값은 건수가 적으면 크게 오르내립니다. 한계로 판단하지 않으니, 기한 안에 처리한 비율 지표를 함께 보세요.",
        },
        Mean = (places, mean, lower, upper, median) => $"자료가 다 들어온 {Particle.Object(places)} 한 곳씩 같은 무게로 보면 평균 {mean}(95% 신뢰구간 {lower}–{upper}), 중앙값 {median}입니다. 몇 곳이 유난히 크면 평균이 중앙값보다 커집니다.",
        ShareNote = "점은 값, 가로선은 95% 신뢰구간입니다. 굵게 쓴 곳은 곳마다 늘 있는 차이까지 감안한 99.8% 한계 밖에 있습니다.",
        Targets = "목표는 자치구마다 다르게 세우므로 견주어 판단하지 않습니다.",
        MeanHeads = ["건수", "95% 신뢰구간"],
        MeanNote = "점은 평균, 가로선은 95% 신뢰구간(t 분포)입니다. 두 건이 되지 않거나 보호 처리된 곳은 구간이 없습니다.",
        RateNote = "점은 값, 가로선은 95% 신뢰구간입니다. 반복 방문 때문에 실제 구간은 이보다 넓습니다.",
        Settling = "결과가 아직 들어오는 기간입니다. 입력이 늦은 곳은 낮게 보일 수 있으니 나중에 다시 확인하세요.",
        Questions = "분석가에게: 먼저 물어볼 곳",
        Ask = places => $"{places}. 여러 곳을 한꺼번에 볼 때 우연히 튀는 곳까지 감안한 순서입니다(벤저민·호크버그, q = 0.10). 질문의 순서일 뿐 판정이 아닙니다.",
        NoQuestion = "여러 곳을 한꺼번에 본다는 점을 감안하면 따로 물어볼 곳이 없습니다(벤저민·호크버그, q = 0.10).",
        Beside = (share, unit) => $"함께 보기: {share} ({unit})",
        Alone = (count, share, places) => $"{Particle.Topic(count)} 앞 기간보다 우연 이상으로 늘었지만 {Particle.Topic(share)} 오르지 않은 곳: {places}. 그럴 만한 까닭이 있을 수 있습니다. 물어볼 일일 뿐 판정이 아닙니다.",
        OnlySpread = "동을 하나씩 볼 수 있는 계정이 아니어서, 동들이 어떻게 퍼져 있는지만 보입니다.",
        NoSpread = "동을 하나씩 볼 수 있는 계정이 아닙니다. 자료가 모두 들어온 동이 20곳이 되지 않아 분포도 보이지 않습니다.",
        Never = "보호 대상 자료는 동끼리 비교하지 않습니다.",
    };

    /// <summary>English.</summary>
    public static CompareTexts English { get; } = new()
    {
        Title = "Comparison",
        Link = "Compare with others",
        Places = "Places",
        GusOf = city => $"Gus of {city}",
        DongsOf = gu => $"Dongs of {gu}",
        DongsLike = dong => $"{dong} and the dongs most like it",
        LinkAlike = "Compare with dongs like it",
        Itself = dong => $"{dong} (itself)",
        Alike = "these dongs",
        HowAlike = "Up to ten dongs stand here whose share of people aged 65 and over, size of households, residents and density are most alike, the nearest first. They are chosen only among the dongs that you may open.",
        NoLikeness = "The residents, households or area of this dong are not known, or fewer than 1,000 people live there, so no dongs like it are looked for.",
        Distance = "Distance",
        Likeness = "What they are like",
        LikenessHeads = ["Residents", "Aged 65 and over", "Household size", "Density"],
        LikenessUnits = "people, %, people a household, people a km²",
        LikenessNote = day => $"Residents and households are as of {day}, areas by the boundaries of July 2023. The distance takes all four in standard deviations of all dongs of Seoul; 0 is alike in all. Residents and density are measured by their ratio.",
        CodeOrder = "The order is that of the codes and no ranking.",
        LikeOrder = "The order is that of likeness and no ranking.",
        Chart = period => $"Side by side, {period}",
        Together = places => $"All {places:N0} compared",
        ShareHeads = ["Counted", "Of", "95 % interval", "99.8 % limits", "z*", "Comparison"],
        RateHeads = ["95 % interval"],
        Target = "Target",
        Judged = (places, all, judged) => judged == 0 ? $"{places}: none of {all:N0} can be compared." : $"{places}: {judged:N0} of {all:N0} are compared.",
        Above = places => $"Above the limits: {places}.",
        Below = places => $"Below the limits: {places}.",
        Outside = "Chance alone is an unlikely reason: look at the causes together.",
        Inside = (count, all, whole) => (all ? "All lie" : count == 1 ? "One lies" : $"{count:N0} lie") + $" inside the limits: such differences may be chance, and there is no reason to call them different from the average of {whole}.",
        NotJudged = (count, why) => (count == 1 ? "One is not judged: " : $"{count:N0} are not judged: ") + why switch
        {
            Omission.TooFew => "too few cases.",
            Omission.Incomplete => "not all data have come, so limits and comparison leave it out.",
            Omission.FewPlaces => "fewer than five places can be compared.",
            _ => "the figure is protected, or there is none.",
        },
        Omitted = why => why switch
        {
            Omission.TooFew => "too few to compare",
            Omission.Incomplete => "not compared: data incomplete",
            Omission.FewPlaces => "too few places to compare",
            Omission.NoFigure => "no figure to compare",
            _ => "not judged",
        },
        Kind = kind => kind switch
        {
            MetricKind.Count => "Counts are not judged side by side: dongs and gus differ in residents and in those they care for, so more or fewer says nothing of how well they work.",
            MetricKind.Sum => "Sums are not judged side by side: dongs and gus differ in residents and in those they care for, so larger or smaller says nothing of how well they work.",
            MetricKind.Mean => "A few large ones move a mean a lot. Look at how many there are and at the interval; nothing is judged by limits.",
            MetricKind.Rate => "The same people are met several times, so events are not independent, and lists differ from place to place. Intervals are shown, and nothing is judged.",
            _ => "Medians of few cases vary widely. They are not judged by limits; look at the share done within the time allowed as well.",
        },
        Mean = (places, mean, lower, upper, median) => $"{places}: mean {mean} (95 % interval {lower} to {upper}), median {median}, of those whose data are complete, each counted once. A few very large ones lift the mean above the median.",
        ShareNote = "The dot is the value, the line its 95 % interval. Places in bold lie outside the 99.8 % limits that allow for the usual differences between places.",
        Targets = "Every gu sets its own targets, so nothing is judged.",
        MeanHeads = ["Number", "95 % interval"],
        MeanNote = "The dot is the mean, the line its 95 % interval (Student's t). Places with fewer than two and protected ones have none.",
        RateNote = "The dot is the value, the line its 95 % interval. Because visits repeat, the true interval is wider.",
        Settling = "Results of this period are still coming in. Where they are entered late, the value reads low: look again later.",
        Questions = "For analysts: where to ask first",
        Ask = places => $"{places}. The order allows for looking at many places at once (Benjamini-Hochberg, q = 0.10). It is an order of questions and no verdict.",
        NoQuestion = "Allowing for looking at many places at once, no place is worth a question of its own (Benjamini-Hochberg, q = 0.10).",
        Beside = (share, unit) => $"Beside it: {share} ({unit})",
        Alone = (count, share, places) => $"{count} rose by more than chance from the period before, and {share} did not: {places}. There may be good reasons; it is a question and no verdict.",
        OnlySpread = "Your account does not open single dongs, so only how they spread is shown.",
        NoSpread = "Your account does not open single dongs, and fewer than 20 dongs are complete, so their spread is not shown either.",
        Never = "Protected records are never compared by dong.",
    };
}
