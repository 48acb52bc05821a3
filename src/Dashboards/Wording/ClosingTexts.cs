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

    /// <summary>The page of what was corrected after the closing.</summary>
    public required string Title { get; init; }

    /// <summary>The same in the main menu.</summary>
    public required string Menu { get; init; }

    /// <summary>What a correction is.</summary>
    public required string CorrectionAbout { get; init; }

    /// <summary>The label of the choice of a closed month.</summary>
    public required string ClosedMonth { get; init; }

    /// <summary>Said after a month that has not changed at all.</summary>
    public required string Untouched { get; init; }

    /// <summary>Said after a month of whose closing nothing is kept.</summary>
    public required string NotKept { get; init; }

    /// <summary>No month is closed yet.</summary>
    public required string NoneClosed { get; init; }

    /// <summary>Of a month's closing nothing is kept.</summary>
    public required Func<string, string> ClosingLost { get; init; }

    /// <summary>How many figures of a month changed since: the month, the reference day of its closing, how many.</summary>
    public required Func<string, string, int, string> Corrected { get; init; }

    /// <summary>The heading of the list, with the month.</summary>
    public required Func<string, string> Corrections { get; init; }

    /// <summary>The column of places.</summary>
    public required string Place { get; init; }

    /// <summary>The column of what stood at the closing.</summary>
    public required string Was { get; init; }

    /// <summary>The column of what stands now.</summary>
    public required string Is { get; init; }

    /// <summary>The column of differences.</summary>
    public required string Change { get; init; }

    /// <summary>The column of files.</summary>
    public required string Because { get; init; }

    /// <summary>Said where no file changed a figure.</summary>
    public required string NoFile { get; init; }

    /// <summary>How many more files there are.</summary>
    public required Func<int, string> MoreFiles { get; init; }

    /// <summary>What a rate is for each of, with its number.</summary>
    public required Func<string, string> Divisor { get; init; }

    /// <summary>A metric, or all of them, with the number of its figures that changed.</summary>
    public required Func<string, int, string> Metric { get; init; }

    /// <summary>Which part of a long list a page shows: from, to, of how many.</summary>
    public required Func<int, int, int, string> Part { get; init; }

    /// <summary>What the links to the pages of a list are called to screen readers.</summary>
    public required string Pages { get; init; }

    /// <summary>A page by its number.</summary>
    public required Func<int, string> Page { get; init; }

    /// <summary>한국어.</summary>
    public static ClosingTexts Korean { get; } = new()
    {
        LateHead = "앞으로 더 들어올 자료",
        Late = late => $"{MonthName.Full(late.Month, Language.Korean)} 기록은 아직 들어오고 있습니다. 확정된 지난 {late.Months}개월을 보면 이 시점({(late.Days == 0 ? "월말" : $"월말에서 {late.Days}일 뒤")}) 뒤에 "
            + (late.High == 0 ? "더 들어온 기록이 없었습니다." : $"서울시 전체 기록의 {Range(late, "~")}%가 더 들어왔습니다."),
        LateShort = late => $"지난 {late.Months}개월을 보면 이 시점 뒤에 서울시 기록의 {Range(late, "~")}%가 더 들어왔습니다.",
        LateOfSeveral = "여러 자료를 쓰는 지표여서, 자료별 범위 가운데 가장 낮은 값과 가장 높은 값입니다.",
        State = "상태",
        Title = "확정 뒤 고쳐진 수치",
        Menu = "정정 내역",
        CorrectionAbout = "확정한 달의 수치는 뒤늦은 입력이나 정정 자료가 들어오면 고쳐집니다. 여기에는 정확한 값을 볼 수 있는 지역의 합계 가운데 보이는 값이 달라진 것만 있으며, 나눈 항목과 분자·분모까지 담은 것은 파일에 있습니다.",
        ClosedMonth = "확정된 달",
        Untouched = " · 변동 없음",
        NotKept = " · 확정 당시 자료 없음",
        NoneClosed = "아직 확정된 달이 없습니다. 달의 수치는 다음 달 다섯째 근무일이 지나면 확정됩니다.",
        ClosingLost = month => $"{month}을 확정할 때의 수치가 보관되어 있지 않아, 그 뒤 무엇이 고쳐졌는지 알 수 없습니다.",
        Corrected = (month, day, count) => $"{month} 수치는 기준일 {day}의 자료로 확정했습니다. " + (count == 0 ? "그 뒤 고쳐진 수치가 없습니다." : $"그 뒤 고쳐진 수치는 {count:N0}건입니다."),
        Corrections = month => $"{month} 정정 내역",
        Place = "지역",
        Was = "확정 당시",
        Is = "지금",
        Change = "증감",
        Because = "고친 자료",
        NoFile = "새로 들어온 자료 없음 (날짜가 지났거나 계산 방법이 바뀜)",
        MoreFiles = more => $" 외 {more:N0}개",
        Divisor = number => $"나누는 수 {number}",
        Metric = (name, count) => $"{name} · {count:N0}건",
        Part = (from, to, count) => $"{count:N0}건 가운데 {from:N0}~{to:N0}번째입니다. 전체는 파일에 있습니다.",
        Pages = "정정 내역의 쪽",
        Page = number => $"{number:N0}쪽",
    };

    /// <summary>English.</summary>
    public static ClosingTexts English { get; } = new()
    {
        LateHead = "Still to come",
        Late = late => $"Records of {MonthName.Full(late.Month, Language.English)} are still coming in. In the last {late.Months} closed months "
            + (late.High == 0 ? "none" : $"{Range(late, " to ")} % of the city's records") + $" came in after this point ({(late.Days == 0 ? "the end of the month" : $"day {late.Days} after the month's end")}).",
        LateShort = late => $"In the last {late.Months} months {Range(late, " to ")} % of the city's records came in after this point.",
        LateOfSeveral = "The figure rests on several datasets: the range is the least and the most of all of them.",
        State = "State",
        Title = "Figures corrected after closing",
        Menu = "Corrections",
        CorrectionAbout = "Figures of a closed month change when something is entered late or corrected. Here are the totals, of places that you may see exactly, that read otherwise than then; the files hold breakdowns, numerators and denominators too.",
        ClosedMonth = "Closed month",
        Untouched = " · unchanged",
        NotKept = " · closing not kept",
        NoneClosed = "No month is closed yet. A month is closed after the fifth business day of the next.",
        ClosingLost = month => $"The figures with which {month} was closed are not kept: what was corrected since cannot be told.",
        Corrected = (month, day, count) => $"{month} was closed with the data as of {day}. " + (count == 0 ? "No figure has been corrected since." : $"Figures corrected since: {count:N0}."),
        Corrections = month => $"Corrections of {month}",
        Place = "Place",
        Was = "At closing",
        Is = "Now",
        Change = "Change",
        Because = "Because of",
        NoFile = "no new file (time has passed, or the calculation changed)",
        MoreFiles = more => $" and {more:N0} more",
        Divisor = number => $"divided by {number}",
        Metric = (name, count) => $"{name} · {count:N0}",
        Part = (from, to, count) => $"{from:N0} to {to:N0} of {count:N0}. The files hold all.",
        Pages = "Pages of corrections",
        Page = number => $"Page {number:N0}",
    };

    private static string Range(LateShare late, string to) => late.Low == late.High ? Numbers.Text(late.High, 1) : Numbers.Text(late.Low, 1) + to + Numbers.Text(late.High, 1);
}
