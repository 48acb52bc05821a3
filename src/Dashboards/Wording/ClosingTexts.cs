using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of months that still settle (잠정) and of months that are closed (확정).</summary>
public sealed record ClosingTexts
{
    /// <summary>The head of what came late in the past.</summary>
    public required string LateHead { get; init; }

    /// <summary>How much came late in the past, of a month that still settles.</summary>
    public required Func<LateShare, string> Late { get; init; }

    /// <summary>The same on a card.</summary>
    public required Func<LateShare, string> LateShort { get; init; }

    /// <summary>How the range of a metric of several datasets is made.</summary>
    public required string LateOfSeveral { get; init; }

    /// <summary>The column of 확정, 잠정 or 집계 중.</summary>
    public required string State { get; init; }

    /// <summary>한국어.</summary>
    public static ClosingTexts Korean { get; } = new()
    {
        LateHead = "앞으로 더 들어올 자료",
        Late = late => $"{MonthName.Full(late.Month, Language.Korean)} 기록은 아직 들어오고 있습니다. 확정된 지난 {late.Months}개월을 보면 이 시점({(late.Days == 0 ? "월말" : $"월말에서 {late.Days}일 뒤")}) 뒤에 "
            + (late.High == 0 ? "더 들어온 기록이 없었습니다." : $"서울시 전체 기록의 {Range(late, "~")}%가 더 들어왔습니다."),
        LateShort = late => $"지난 {late.Months}개월을 보면 이 시점 뒤에 {Range(late, "~")}%가 더 들어왔습니다.",
        LateOfSeveral = "여러 자료를 쓰는 지표여서, 자료별 범위 가운데 가장 낮은 값과 가장 높은 값입니다.",
        State = "상태",
    };

    /// <summary>English.</summary>
    public static ClosingTexts English { get; } = new()
    {
        LateHead = "Still to come",
        Late = late => $"Records of {MonthName.Full(late.Month, Language.English)} are still coming in. In the last {late.Months} closed months "
            + (late.High == 0 ? "none" : $"{Range(late, " to ")} % of the city's records") + $" came in after this point ({(late.Days == 0 ? "the end of the month" : $"day {late.Days} after the month's end")}).",
        LateShort = late => $"In the last {late.Months} months {Range(late, " to ")} % came in after this point.",
        LateOfSeveral = "The figure rests on several datasets: the range is the least and the most of all of them.",
        State = "State",
    };

    private static string Range(LateShare late, string to) => late.Low == late.High ? Numbers.Text(late.High, 1) : Numbers.Text(late.Low, 1) + to + Numbers.Text(late.High, 1);
}
