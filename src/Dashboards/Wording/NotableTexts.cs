namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of what stands out.</summary>
public sealed record NotableTexts
{
    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>How many courses were looked at, and how many stand out.</summary>
    public required Func<int, int, string> Looked { get; init; }

    /// <summary>Of so many courses none stands out.</summary>
    public required Func<int, string> Nothing { get; init; }

    /// <summary>No course is long enough yet.</summary>
    public required string TooEarly { get; init; }

    /// <summary>How many more there are.</summary>
    public required Func<int, string> More { get; init; }

    /// <summary>What is usual.</summary>
    public required Func<string, string> Usual { get; init; }

    /// <summary>한국어.</summary>
    public static NotableTexts Korean { get; } = new()
    {
        Title = "눈여겨볼 변화",
        Looked = (courses, found) => $"흐름 {Numbers(courses)}개를 저마다의 평소 범위(관리한계)와 견주어 우연으로 보기 어려운 {Numbers(found)}건을 찾았습니다. 값이 크거나 작은 곳이 아니라 평소와 달라진 곳입니다. 이만큼 많이 살피면 우연히 벗어난 것도 섞이니, 까닭을 먼저 물어보세요.",
        Nothing = courses => $"흐름 {Numbers(courses)}개를 저마다의 평소 범위(관리한계)와 견주었습니다. 평소와 달라진 곳이 없습니다.",
        TooEarly = "평소 범위를 알려면 자료가 다 들어온 달이 열둘 이상 있어야 합니다. 아직 모자랍니다.",
        More = rest => $"그 밖에 {Numbers(rest)}건이 더 있습니다. 지역이나 기간을 좁혀 보세요.",
        Usual = range => $"평소 {range}",
    };

    /// <summary>English.</summary>
    public static NotableTexts English { get; } = new()
    {
        Title = "What stands out",
        Looked = (courses, found) => $"{Numbers(courses)} courses were held against their own usual range (process limits); {(found == 1 ? "1 is" : $"{Numbers(found)} are")} hard to explain by chance. These are not the largest or smallest figures but those that have changed. With so many courses some stand out by chance: ask for reasons first.",
        Nothing = courses => $"{Numbers(courses)} courses were held against their own usual range (process limits). None stands out.",
        TooEarly = "A usual range needs twelve months whose data are complete. There are fewer still.",
        More = rest => $"There {(rest == 1 ? "is 1 more" : $"are {Numbers(rest)} more")}. Look at one place, or another period.",
        Usual = range => $"usually {range}",
    };

    private static string Numbers(int count) => Figures.Scales.Numbers.Text(count);
}
