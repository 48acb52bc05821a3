using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of charts, tables and cells, and of where they come from.</summary>
public sealed record FigureTexts
{
    /// <summary>A rounded figure, with its number.</summary>
    public required Func<string, string> About { get; init; }

    /// <summary>A count of 0 to 7 for a viewer who may not see it exactly.</summary>
    public required string Few { get; init; }

    /// <summary>A protected cell.</summary>
    public required string Withheld { get; init; }

    /// <summary>What a protected cell means.</summary>
    public required string WithheldTitle { get; init; }

    /// <summary>What a figure carried onto today's map means.</summary>
    public required string EstimatedTitle { get; init; }

    /// <summary>Why a dong has no figure of care crises for this viewer or beside others.</summary>
    public required string OneByOne { get; init; }

    /// <summary>What "–" means.</summary>
    public required string NoValue { get; init; }

    /// <summary>A cell whose files have not come.</summary>
    public required string NotReported { get; init; }

    /// <summary>How many monthly deliveries have come: received, expected.</summary>
    public required Func<int, int, string> Received { get; init; }

    /// <summary>The note under tables that explains the mark of incomplete cells.</summary>
    public required string IncompleteNote { get; init; }

    /// <summary>The units of a table.</summary>
    public required Func<string, string> Units { get; init; }

    /// <summary>Figures that may still change.</summary>
    public required string Provisional { get; init; }

    /// <summary>Figures of a closed month.</summary>
    public required string Final { get; init; }

    /// <summary>Figures of a period that has not ended.</summary>
    public required string Running { get; init; }

    /// <summary>The reference day.</summary>
    public required Func<string, string> AsOf { get; init; }

    /// <summary>The switch that opens a chart's table.</summary>
    public required string ShowTable { get; init; }

    /// <summary>What the file links of a figure are called to screen readers, with its name.</summary>
    public required Func<string, string> Files { get; init; }

    /// <summary>The switch that opens where a figure comes from.</summary>
    public required string Source { get; init; }

    /// <summary>The definition.</summary>
    public required string Definition { get; init; }

    /// <summary>Why the figure matters.</summary>
    public required string Why { get; init; }

    /// <summary>What to beware of.</summary>
    public required string Pitfalls { get; init; }

    /// <summary>The datasets.</summary>
    public required string Datasets { get; init; }

    /// <summary>How much has come.</summary>
    public required string Completeness { get; init; }

    /// <summary>The reference day and state.</summary>
    public required string State { get; init; }

    /// <summary>Who answers for the definition, and when it was last looked over.</summary>
    public required Func<string, string, string> Owner { get; init; }

    /// <summary>The head of "who answers".</summary>
    public required string OwnerHead { get; init; }

    /// <summary>Heading of a comparison: metric, name of the parts.</summary>
    public required Func<string, string> ByDong { get; init; }

    /// <summary>Heading of a split: the column that it is split by, the period.</summary>
    public required Func<string, string, string> By { get; init; }

    /// <summary>The reference of counts: the mean of the dongs.</summary>
    public required string DongMean { get; init; }

    /// <summary>The reference of shares and medians: the gu as a whole.</summary>
    public required Func<string, string> Whole { get; init; }

    /// <summary>The column of the number of cases.</summary>
    public required string Cases { get; init; }

    /// <summary>The column of the cases counted.</summary>
    public required string Counted { get; init; }

    /// <summary>The unit of cases.</summary>
    public required string CaseUnit { get; init; }

    /// <summary>The column of what may be said of a dong beside the others.</summary>
    public required string Comparison { get; init; }

    /// <summary>What may be said of a dong beside the others.</summary>
    public required Func<Verdict, string> Said { get; init; }

    /// <summary>The note that counts are not ranked.</summary>
    public required string NotRanked { get; init; }

    /// <summary>The note of what the interval means.</summary>
    public required string IntervalNote { get; init; }

    /// <summary>The heading of what changed in a definition.</summary>
    public required string Redefined { get; init; }

    /// <summary>The note of a chart that a change of the definition cuts.</summary>
    public required string RedefinedNote { get; init; }

    /// <summary>The note of what a median of days means.</summary>
    public required string DaysNote { get; init; }

    /// <summary>Heading of a spread: the place and its number of dongs.</summary>
    public required Func<string, int, string> SpreadOf { get; init; }

    /// <summary>The heads of a spread's columns: a tenth, a quarter, the median, three quarters, nine tenths.</summary>
    public required IReadOnlyList<string> Quantiles { get; init; }

    /// <summary>What the line of a spread is.</summary>
    public required string SpreadInterval { get; init; }

    /// <summary>The note of what a spread shows.</summary>
    public required string SpreadNote { get; init; }

    /// <summary>The switch that opens the files of a table with several metrics.</summary>
    public required string Download { get; init; }

    /// <summary>한국어.</summary>
    public static FigureTexts Korean { get; } = new()
    {
        About = number => $"약 {number}",
        Few = "7 이하",
        Withheld = "보호",
        EstimatedTitle = "나뉜 동의 값을 정해 둔 비중으로 옮긴 추정값",
        WithheldTitle = "개인을 알아볼 수 있어 보호한 값",
        OneByOne = "돌봄위기 지표의 동별 값은 그 동의 동장과 자치구 담당만, 한 동씩 볼 수 있습니다.",
        NoValue = "값 없음",
        NotReported = "미보고",
        Received = (received, expected) => $"자료 {expected:N0}건 중 {received:N0}건 접수",
        IncompleteNote = "* 들어와야 할 자료가 다 들어오지 않은 값",
        Units = units => $"(단위: {units})",
        Provisional = "잠정",
        Final = "확정",
        Running = "집계 중",
        AsOf = day => $"기준일 {day}",
        ShowTable = "표 보기",
        Files = name => $"{name} 내려받기",
        Source = "어떻게 나온 값인가",
        Definition = "정의",
        Why = "왜 보는가",
        Pitfalls = "읽을 때 주의",
        Datasets = "자료",
        Completeness = "접수",
        State = "기준",
        Owner = (owner, day) => $"{owner}, {day} 검토",
        OwnerHead = "담당",
        ByDong = period => $"동별 비교, {period}",
        By = (column, period) => $"{column}별, {period}",
        DongMean = "동 평균",
        Whole = unit => $"{unit} 전체",
        Cases = "전체",
        Counted = "해당",
        CaseUnit = "건",
        Comparison = "비교",
        Said = verdict => verdict switch
        {
            Verdict.TooFew => "건수가 적어 비교하지 않음",
            Verdict.Within => "우연히 생길 수 있는 차이",
            Verdict.Higher => "높음: 우연만으로 보기 어려움",
            _ => "낮음: 우연만으로 보기 어려움",
        },
        NotRanked = "동의 크기가 서로 달라 건수로 순위를 매기지 않습니다. 코드 순서입니다.",
        IntervalNote = "가로선은 95% 신뢰구간입니다. 굵게 쓴 동은 동마다 늘 있는 차이까지 감안한 99.8% 한계 밖에 있습니다. 우연만으로 보기 어려운 차이이니 원인을 함께 살펴보세요.",
        Redefined = "정의 변경",
        RedefinedNote = "세로선에서 지표의 정의가 바뀌었습니다. 앞뒤의 값은 견주지 않으며, 평균과 한계는 마지막 정의로 센 값으로만 계산합니다.",
        DaysNote = "건수가 적은 동의 중앙값은 크게 오르내립니다. 코드 순서입니다.",
        SpreadOf = (place, dongs) => $"{place} 동 {dongs:N0}곳의 분포",
        Quantiles = ["하위 10%", "하위 25%", "중앙값", "상위 25%", "상위 10%"],
        SpreadInterval = "가운데 80%의 동",
        SpreadNote = "점은 동들의 중앙값, 가로선은 가운데 80%의 동입니다. 자료가 모두 들어온 동의 보호된 값으로 계산했고, 동을 하나씩 보이지 않습니다.",
        Download = "파일로 받기",
    };

    /// <summary>English.</summary>
    public static FigureTexts English { get; } = new()
    {
        About = number => $"about {number}",
        Few = "7 or fewer",
        Withheld = "protected",
        EstimatedTitle = "estimated: carried over from a dong that was split since, by a declared share",
        WithheldTitle = "protected because people could be recognised",
        OneByOne = "A dong's figures of care crises are for its head and its gu's supervisor, one dong at a time.",
        NoValue = "no value",
        NotReported = "not reported",
        Received = (received, expected) => $"{received:N0} of {expected:N0} deliveries received",
        IncompleteNote = "* not all expected data have come",
        Units = units => $"(Unit: {units})",
        Provisional = "provisional",
        Final = "final",
        Running = "still running",
        AsOf = day => $"As of {day}",
        ShowTable = "Show table",
        Files = name => $"Download {name}",
        Source = "Where this figure comes from",
        Definition = "Definition",
        Why = "Why it matters",
        Pitfalls = "Beware",
        Datasets = "Data",
        Completeness = "Received",
        State = "State",
        Owner = (_, day) => $"Foundation's owner of the metric, reviewed {day}",
        OwnerHead = "Owner",
        ByDong = period => $"By dong, {period}",
        By = (column, period) => $"By {column.ToLowerInvariant()}, {period}",
        DongMean = "Mean of the dongs",
        Whole = unit => $"All of {unit}",
        Cases = "Of",
        Counted = "Counted",
        CaseUnit = "cases",
        Comparison = "Comparison",
        Said = verdict => verdict switch
        {
            Verdict.TooFew => "too few to compare",
            Verdict.Within => "may be chance",
            Verdict.Higher => "higher: chance alone is unlikely",
            _ => "lower: chance alone is unlikely",
        },
        NotRanked = "Dongs differ in size, so counts are not ranked; the order is that of the codes.",
        IntervalNote = "The lines are 95 % intervals. Dongs in bold lie outside the 99.8 % limits that allow for the usual differences between dongs: chance alone is an unlikely reason, so look at the causes together.",
        Redefined = "Definition changed",
        RedefinedNote = "At the upright line the definition of the metric changed: values before and after it are not compared, and mean and limits are of those by the last definition alone.",
        DaysNote = "Medians of dongs with few cases vary widely. The order is that of the codes.",
        SpreadOf = (place, dongs) => $"How {dongs:N0} dongs of {place} spread",
        Quantiles = ["Lowest 10 %", "Lowest 25 %", "Median", "Highest 25 %", "Highest 10 %"],
        SpreadInterval = "middle 80 % of the dongs",
        SpreadNote = "The dot is the median of the dongs, the line the middle 80 % of them, from the protected figures of dongs whose data are complete. Single dongs are not shown.",
        Download = "Download as files",
    };
}
