namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of the search for places and metrics, and of the metrics' own pages.</summary>
public sealed record SearchTexts
{
    /// <summary>The field's name.</summary>
    public required string Field { get; init; }

    /// <summary>What may be typed.</summary>
    public required string Hint { get; init; }

    /// <summary>The button.</summary>
    public required string Button { get; init; }

    /// <summary>The page's title: what was typed.</summary>
    public required Func<string, string> Title { get; init; }

    /// <summary>The heading of places.</summary>
    public required string Places { get; init; }

    /// <summary>The heading of metrics, and of the page that lists them.</summary>
    public required string Metrics { get; init; }

    /// <summary>Nothing was found for what was typed.</summary>
    public required Func<string, string> Nothing { get; init; }

    /// <summary>How many were found.</summary>
    public required Func<int, string> Found { get; init; }

    /// <summary>What the list of metrics is.</summary>
    public required string About { get; init; }

    /// <summary>Heads of a definition's rows.</summary>
    public required MetricHeads Heads { get; init; }

    /// <summary>What a kind of figure is: count, sum, proportion, rate, days.</summary>
    public required Func<Warehouse.Metrics.MetricKind, string> Kind { get; init; }

    /// <summary>Which direction is wanted.</summary>
    public required Func<Warehouse.Metrics.Direction, string> Good { get; init; }

    /// <summary>Who may see it: ordinary, public, protected.</summary>
    public required Func<string, string> Sensitivity { get; init; }

    /// <summary>For how many months figures still move.</summary>
    public required Func<int, string> Months { get; init; }

    /// <summary>The links to its figures: where it stands by place, and beside each other.</summary>
    public required string Figures { get; init; }

    /// <summary>The link to the places beside each other.</summary>
    public required string Beside { get; init; }

    /// <summary>The heading above how it is counted.</summary>
    public required string Query { get; init; }

    /// <summary>What a definition has meant since when.</summary>
    public required string Versions { get; init; }

    /// <summary>The Korean words.</summary>
    public static SearchTexts Korean { get; } = new()
    {
        Field = "동·지표 찾기",
        Hint = "예: 역삼, ㅇㅅ1, 연계율",
        Button = "찾기",
        Title = typed => $"‘{typed}’ 찾기",
        Places = "지역",
        Metrics = "지표",
        Nothing = typed => $"‘{typed}’ 이름의 지역이나 지표가 없습니다. 이름의 일부나 초성(ㅇㅅㄷ), 행정동코드로 찾을 수 있습니다.",
        Found = count => $"{count}건을 찾았습니다.",
        About = "모든 지표의 정의와 유의할 점, 맡은 곳입니다.",
        Heads = new("단위", "종류", "바라는 쪽", "가장 짧은 기간", "나누어 보기", "값이 움직이는 기간", "자료", "공개 범위", "함께 볼 지표", "맡은 곳", "식별자"),
        Kind = kind => kind switch
        {
            Warehouse.Metrics.MetricKind.Count => "건수", Warehouse.Metrics.MetricKind.Sum => "합계", Warehouse.Metrics.MetricKind.Proportion => "비율(분자÷분모)",
            Warehouse.Metrics.MetricKind.Rate => "단위당 값(건수÷기준 수)", Warehouse.Metrics.MetricKind.Mean => "평균(합계÷건수). 중앙값은 달과 지역을 더해 구할 수 없어 함께 보이지 않습니다", _ => "걸린 날의 중앙값(아직 끝나지 않은 건 포함, 카플란–마이어)",
        },
        Good = good => good switch { Warehouse.Metrics.Direction.Higher => "높을수록 바람직", Warehouse.Metrics.Direction.Lower => "낮을수록 바람직", _ => "정하지 않음" },
        Sensitivity = word => word switch { "protected" => "보호(돌봄위기): 동의 값은 그 동장과 구 담당자에게만", "public" => "공개", _ => "일반: 작은 값은 보호 처리" },
        Months = months => months == 0 ? "달이 끝나면 움직이지 않음" : $"달이 끝난 뒤 {months}개월",
        Figures = "지역별 값",
        Beside = "지역끼리 비교",
        Query = "세는 방법(SQL)",
        Versions = "정의의 변화",
    };

    /// <summary>The English words.</summary>
    public static SearchTexts English { get; } = new()
    {
        Field = "Find a dong or metric",
        Hint = "such as Yeoksam 1, linked",
        Button = "Find",
        Title = typed => $"Search for “{typed}”",
        Places = "Places",
        Metrics = "Metrics",
        Nothing = typed => $"No place or metric is called “{typed}”. Type a part of its name, its first Korean consonants, or its code.",
        Found = count => count == 1 ? "1 found." : $"{count} found.",
        About = "What every metric means, what to beware of, and who answers for it.",
        Heads = new("Unit", "Kind", "Wanted", "Shortest period", "Split by", "Figures move for", "Data", "Who may see it", "Beside it", "Owner", "Id"),
        Kind = kind => kind switch
        {
            Warehouse.Metrics.MetricKind.Count => "count", Warehouse.Metrics.MetricKind.Sum => "sum", Warehouse.Metrics.MetricKind.Proportion => "share (numerator ÷ denominator)",
            Warehouse.Metrics.MetricKind.Rate => "rate (count ÷ a number of reference)", Warehouse.Metrics.MetricKind.Mean => "mean (sum ÷ number); there is no median beside it, because medians of months and places do not add up", _ => "median of days, open cases included (Kaplan–Meier)",
        },
        Good = good => good switch { Warehouse.Metrics.Direction.Higher => "higher is better", Warehouse.Metrics.Direction.Lower => "lower is better", _ => "neither" },
        Sensitivity = word => word switch { "protected" => "protected (care crises): a dong's for its head and its gu's supervisor alone", "public" => "public", _ => "ordinary: small figures are protected" },
        Months = months => months == 0 ? "not after the month has ended" : months == 1 ? "1 month after the month has ended" : $"{months} months after the month has ended",
        Figures = "Figures by place",
        Beside = "Places beside each other",
        Query = "How it is counted (SQL)",
        Versions = "What it has meant",
    };
}

/// <summary>The heads of a definition's rows.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Kind">The kind of figure.</param>
/// <param name="Good">The wanted direction.</param>
/// <param name="Shortest">The shortest period.</param>
/// <param name="Split">By what it is split.</param>
/// <param name="Moves">For how long figures move.</param>
/// <param name="Data">From which data.</param>
/// <param name="Sensitivity">Who may see it.</param>
/// <param name="Beside">The share beside it.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Id">Its id in files and the API.</param>
public sealed record MetricHeads(
    string Unit, string Kind, string Good, string Shortest, string Split, string Moves, string Data, string Sensitivity, string Beside, string Owner, string Id);
