using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of rates that are standardised for age (연령표준화율).</summary>
public sealed record StandardTexts
{
    /// <summary>The heads of the columns of the rate and of its interval.</summary>
    public required IReadOnlyList<string> Heads { get; init; }

    /// <summary>What the rate adjusts for, and for what not.</summary>
    public required string About { get; init; }

    /// <summary>Why there is none.</summary>
    public required Func<Unstandardised, string> Why { get; init; }

    /// <summary>How many places have none; <see cref="Why"/> follows.</summary>
    public required Func<int, string> None { get; init; }

    /// <summary>Of how many places there is none, and why.</summary>
    public string Missing(int count, Unstandardised why) => $"{None(count)} {Why(why)}.";

    /// <summary>한국어.</summary>
    public static StandardTexts Korean { get; } = new()
    {
        Heads = ["연령표준화율", "연령표준화율의 95% 신뢰구간"],
        About = "연령표준화율은 그곳 주민의 나이 구성이 같은 기간의 서울 전체 주민과 같다면 어떠했을지를 셈한 값입니다(직접표준화). 나이가 많은 주민이 많거나 적은 곳을 견줄 때 함께 보세요. 소득이나 건강처럼 나이가 아닌 차이는 그대로 남아 있습니다.",
        Why = why => why switch
        {
            Unstandardised.Withheld => "나이대별 건수는 작아서, 정확한 값을 볼 수 있는 곳에만 셈합니다",
            Unstandardised.TooFew => "10건이 되지 않으면 셈하지 않습니다",
            Unstandardised.AgesUnknown => "나이를 모르는 건이 20건에 1건을 넘습니다",
            Unstandardised.NoResidents => "나이대별 주민 수를 알 수 없습니다",
            _ => "표준화할 값이 없습니다",
        },
        None = count => $"{count:N0}곳은 연령표준화율이 없습니다.",
    };

    /// <summary>English.</summary>
    public static StandardTexts English { get; } = new()
    {
        Heads = ["Standardised for age", "95 % interval of the standardised rate"],
        About = "The rate standardised for age is what a place's rate would be if its residents had the ages of all residents of Seoul in the same period (direct standardisation). Look at it where many or few residents are old. Differences other than age, such as income or health, remain.",
        Why = why => why switch
        {
            Unstandardised.Withheld => "Events by age are few, so it is worked out only where exact figures may be seen",
            Unstandardised.TooFew => "It is not worked out of fewer than 10 events",
            Unstandardised.AgesUnknown => "More than one event in 20 has no age",
            Unstandardised.NoResidents => "The residents by age are not known",
            _ => "There is no figure to standardise",
        },
        None = count => $"{(count == 1 ? "One place has" : $"{count:N0} places have")} no rate standardised for age.",
    };
}
