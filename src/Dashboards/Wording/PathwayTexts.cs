namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of pathways.</summary>
public sealed record PathwayTexts
{
    /// <summary>What is counted.</summary>
    public required string Cases { get; init; }

    /// <summary>A column: the step.</summary>
    public required string Step { get; init; }

    /// <summary>A column: how many took it.</summary>
    public required string Count { get; init; }

    /// <summary>A column: what share of the first step that is.</summary>
    public required string Share { get; init; }

    /// <summary>A column: how long it took.</summary>
    public required string Days { get; init; }

    /// <summary>A column: what the rules ask for.</summary>
    public required string Rule { get; init; }

    /// <summary>Within so many days.</summary>
    public required Func<string, string> Within { get; init; }

    /// <summary>한국어.</summary>
    public static PathwayTexts Korean { get; } = new()
    {
        Cases = "건",
        Step = "단계",
        Count = "건수",
        Share = "첫 단계 대비",
        Days = "걸린 날(중앙값)",
        Rule = "기준",
        Within = days => $"{days}일 이내",
    };

    /// <summary>English.</summary>
    public static PathwayTexts English { get; } = new()
    {
        Cases = "cases",
        Step = "Step",
        Count = "Cases",
        Share = "Of the first step",
        Days = "Days (median)",
        Rule = "Rule",
        Within = days => $"within {days} days",
    };
}
