using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of pages that show the figures of a place.</summary>
public sealed record UnitTexts
{
    /// <summary>The title, with the place's name.</summary>
    public required Func<string, string> Title { get; init; }

    /// <summary>What the links to the places above are called to screen readers.</summary>
    public required string PathName { get; init; }

    /// <summary>The heading of the cards, with the period.</summary>
    public required Func<string, string> Cards { get; init; }

    /// <summary>The heading above the charts of a place that is shown with its parts.</summary>
    public required string Comparisons { get; init; }

    /// <summary>The heading above the charts of a place on its own.</summary>
    public required string Courses { get; init; }

    /// <summary>The heading of the table of gus.</summary>
    public required string GuTable { get; init; }

    /// <summary>The heading of the table of dongs.</summary>
    public required string DongTable { get; init; }

    /// <summary>The head of the column of gus.</summary>
    public required string Gu { get; init; }

    /// <summary>The head of the column of dongs.</summary>
    public required string Dong { get; init; }

    /// <summary>The first row, with the name of the whole.</summary>
    public required Func<string, string> Total { get; init; }

    /// <summary>The name of a length of period.</summary>
    public required Func<Grain, string> GrainName { get; init; }

    /// <summary>What the choice between maps is for.</summary>
    public required string MapChoice { get; init; }

    /// <summary>With the dongs of each period, or with those of the reference day.</summary>
    public required Func<PlaceMap, string> MapName { get; init; }

    /// <summary>What the choice of a length of period is called.</summary>
    public required string GrainChoice { get; init; }

    /// <summary>The label of the choice of a period.</summary>
    public required string Period { get; init; }

    /// <summary>The label of the choice of a metric.</summary>
    public required string Metric { get; init; }

    /// <summary>The choice of all metrics.</summary>
    public required string AllMetrics { get; init; }

    /// <summary>What the choice of a theme is called.</summary>
    public required string ThemeChoice { get; init; }

    /// <summary>The choice of the metrics that pages begin with.</summary>
    public required string MainMetrics { get; init; }

    /// <summary>The name of a theme.</summary>
    public required Func<string, string> ThemeName { get; init; }

    /// <summary>The button that applies the choices.</summary>
    public required string Apply { get; init; }

    /// <summary>That the figures of a place are protected, and how.</summary>
    public required string Protected { get; init; }

    /// <summary>The label of the form of choices.</summary>
    public required string Filters { get; init; }

    /// <summary>What the difference to the period before is called.</summary>
    public required Func<Grain, string> Difference { get; init; }

    /// <summary>What the period before is called.</summary>
    public required Func<Grain, string> Before { get; init; }

    /// <summary>What the same period of the year before is called.</summary>
    public required Func<Grain, string> YearBefore { get; init; }

    /// <summary>Said in place of a difference when one of the two periods is incomplete.</summary>
    public required string NotCompared { get; init; }

    /// <summary>Why months of who counts once a year are not compared.</summary>
    public required string OnceAYear { get; init; }

    /// <summary>Said in place of a difference when fewer than ten cases stand behind one of the two.</summary>
    public required string TooFew { get; init; }

    /// <summary>Said in place of a difference while results of the period still come in.</summary>
    public required string Settling { get; init; }

    /// <summary>Said in place of a difference over a change of the definition: its words with the day.</summary>
    public required Func<string, string> Redefined { get; init; }

    /// <summary>Said beside a figure whose period holds a change of the definition: its words with the day.</summary>
    public required Func<string, string> RedefinedInside { get; init; }

    /// <summary>Said in place of a value that there is none to compare with.</summary>
    public required string NoEarlier { get; init; }

    /// <summary>한국어.</summary>
    public static UnitTexts Korean { get; } = new()
    {
        Title = unit => $"{unit} 현황",
        PathName = "상위 지역",
        Cards = period => $"{period} 한눈에 보기",
        Comparisons = "지표별 비교와 흐름",
        Courses = "지표별 흐름",
        GuTable = "자치구별 지표",
        DongTable = "동별 지표",
        Gu = "자치구",
        Dong = "동",
        Total = unit => $"계({unit})",
        MapChoice = "동 경계",
        MapName = map => map == PlaceMap.Today ? "오늘의 동으로" : "당시의 동으로",
        GrainName = grain => grain switch { Grain.Day => "일", Grain.Week => "주", Grain.Month => "월", Grain.Wave => "차수", Grain.Quarter => "분기", Grain.Half => "반기", Grain.Year => "연", Grain.ToDate => "누계", _ => "12개월" },
        GrainChoice = "기간 단위",
        Period = "기간",
        Metric = "지표",
        AllMetrics = "모든 지표",
        ThemeChoice = "분야",
        MainMetrics = "주요 지표",
        ThemeName = theme => theme switch
        {
            "visits" => "방문", "counselling" => "상담", "discovery" => "발굴", "benefits" => "급여·긴급지원", "crisis" => "돌봄위기", "cases" => "사례관리",
            "care" => "돌봄SOS", "resources" => "나눔자원", "neighbourhood" => "우리동네", "organisation" => "인력·학습", _ => "기타",
        },
        Apply = "보기",
        Protected = "보호본: 7 이하는 가리고, 나머지는 5 단위로 반올림한 값입니다. 비율과 한계도 반올림한 값으로 계산했으며, 부분의 합은 전체와 다를 수 있습니다.",
        Filters = "기간과 지표 고르기",
        Difference = grain => grain switch { Grain.Day => "지난주 같은 요일 대비 증감", Grain.Week => "전주 대비 증감", Grain.Month => "전월 대비 증감", Grain.Wave => "전 차수 대비 증감", Grain.Quarter => "전분기 대비 증감", Grain.Half => "전반기 대비 증감", Grain.Year => "전년 대비 증감", _ => "한 달 전 대비 증감" },
        Before = grain => grain switch { Grain.Day => "지난주 같은 요일", Grain.Week => "전주", Grain.Month => "전월", Grain.Wave => "전 차수", Grain.Quarter => "전분기", Grain.Half => "전반기", Grain.Year => "전년", _ => "한 달 전" },
        YearBefore = grain => grain switch { Grain.Day => "52주 전 같은 요일", Grain.Week => "52주 전", Grain.Month => "전년 같은 달", Grain.Wave => "전년 같은 차수", Grain.Quarter => "전년 같은 분기", Grain.Half => "전년 같은 반기", Grain.Year => "전년", _ => "전년 같은 때" },
        NotCompared = "자료 미완, 비교하지 않음",
        OnceAYear = "한 해에 한 번만 세어 비교하지 않음",
        TooFew = "건수가 적어 비교하지 않음",
        Settling = "결과 입력 중, 비교하지 않음",
        Redefined = change => $"– ※ {change}, 비교하지 않음",
        RedefinedInside = change => $"※ {change}: 기간 안에서 정의가 바뀌어 앞뒤를 더한 값입니다",
        NoEarlier = "자료 없음",
    };

    /// <summary>English.</summary>
    public static UnitTexts English { get; } = new()
    {
        Title = unit => unit,
        PathName = "Places above",
        Cards = period => $"{period} at a glance",
        Comparisons = "Each metric compared and over time",
        Courses = "Each metric over time",
        GuTable = "Metrics by gu",
        DongTable = "Metrics by dong",
        Gu = "Gu",
        Dong = "Dong",
        Total = unit => $"Total ({unit})",
        MapChoice = "Map of dongs",
        MapName = map => map == PlaceMap.Today ? "On today's map" : "As it was",
        GrainName = grain => grain switch { Grain.Day => "Day", Grain.Week => "Week", Grain.Month => "Month", Grain.Wave => "Wave", Grain.Quarter => "Quarter", Grain.Half => "Half", Grain.Year => "Year", Grain.ToDate => "Year to date", _ => "12 months" },
        GrainChoice = "Length of period",
        Period = "Period",
        Metric = "Metric",
        AllMetrics = "All metrics",
        ThemeChoice = "Theme",
        MainMetrics = "Main",
        ThemeName = theme => theme switch
        {
            "visits" => "Visits", "counselling" => "Counselling", "discovery" => "Discovery", "benefits" => "Benefits", "crisis" => "Care crisis",
            "cases" => "Cases", "care" => "Urgent care", "resources" => "Resources", "neighbourhood" => "Neighbourhood", "organisation" => "Staff and learning",
            _ => "Other",
        },
        Apply = "Show",
        Protected = "Protected edition: 0 to 7 is masked and all else is rounded to the nearest 5. Shares and limits come from the rounded figures, and parts need not add up to their total.",
        Filters = "Choose period and metric",
        Difference = grain => grain switch { Grain.Day => "Change from the same weekday a week before", Grain.Week => "Change from last week", Grain.Month => "Change from last month", Grain.Wave => "Change from the wave before", Grain.Quarter => "Change from last quarter", Grain.Half => "Change from last half", Grain.Year => "Change from last year", _ => "Change from a month before" },
        Before = grain => grain switch { Grain.Day => "Same weekday a week before", Grain.Week => "Last week", Grain.Month => "Last month", Grain.Wave => "Wave before", Grain.Quarter => "Last quarter", Grain.Half => "Last half", Grain.Year => "Last year", _ => "A month before" },
        YearBefore = grain => grain switch { Grain.Day => "Same weekday 52 weeks before", Grain.Week => "52 weeks before", Grain.Month => "Same month last year", Grain.Wave => "Same wave last year", Grain.Quarter => "Same quarter last year", Grain.Half => "Same half last year", Grain.Year => "Last year", _ => "Same time last year" },
        NotCompared = "not compared: data incomplete",
        OnceAYear = "not compared: counted once a year",
        TooFew = "not compared: few cases",
        Settling = "not compared: results still coming",
        Redefined = change => $"– not compared: {change}",
        RedefinedInside = change => $"{change} inside the period: the figure is made of both meanings",
        NoEarlier = "no data",
    };
}
