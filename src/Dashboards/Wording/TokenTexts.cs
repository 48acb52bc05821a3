namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of the page on which a person makes tokens for scripts.</summary>
public sealed record TokenTexts
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>What a token is, and what it opens.</summary>
    public required string About { get; init; }

    /// <summary>The heading of the form.</summary>
    public required string New { get; init; }

    /// <summary>The field of the token's name.</summary>
    public required string Name { get; init; }

    /// <summary>The field of how long it is good.</summary>
    public required string Days { get; init; }

    /// <summary>The choices of how long: {0} is a number.</summary>
    public required Func<int, string> DaysOf { get; init; }

    /// <summary>The button that makes one.</summary>
    public required string Make { get; init; }

    /// <summary>Said with a token that was just made.</summary>
    public required string Made { get; init; }

    /// <summary>Said when the form cannot be taken.</summary>
    public required string Wrong { get; init; }

    /// <summary>Said after one was taken back.</summary>
    public required string Revoked { get; init; }

    /// <summary>The heading of the list.</summary>
    public required string List { get; init; }

    /// <summary>Said where there is none.</summary>
    public required string None { get; init; }

    /// <summary>The heads of the list.</summary>
    public required IReadOnlyList<string> Heads { get; init; }

    /// <summary>Said of one that was never used.</summary>
    public required string Never { get; init; }

    /// <summary>The button that takes one back.</summary>
    public required string Revoke { get; init; }

    /// <summary>Said of one that was taken back, and of one that is out of date.</summary>
    public required (string Revoked, string Expired) Over { get; init; }

    /// <summary>한국어.</summary>
    public static TokenTexts Korean { get; } = new()
    {
        Title = "API 토큰",
        About = "프로그램이나 스크립트로 지표를 읽을 때 쓰는 열쇠입니다. 토큰으로는 이 계정으로 볼 수 있는 값만 볼 수 있고, 읽은 내역은 감사 기록에 남습니다. 비밀번호처럼 보관하세요.",
        New = "새 토큰",
        Name = "이름(어디에 쓰는지)",
        Days = "유효 기간",
        DaysOf = days => $"{days}일",
        Make = "만들기",
        Made = "토큰을 만들었습니다. 지금만 볼 수 있으니 안전한 곳에 옮겨 두세요.",
        Wrong = "이름(100자 이내)과 유효 기간을 확인해 주세요.",
        Revoked = "토큰을 거두었습니다. 더는 쓸 수 없습니다.",
        List = "내 토큰",
        None = "만든 토큰이 없습니다.",
        Heads = ["이름", "만든 날", "기한", "마지막 사용", "상태"],
        Never = "없음",
        Revoke = "거두기",
        Over = ("거둠", "기한 지남"),
    };

    /// <summary>English.</summary>
    public static TokenTexts English { get; } = new()
    {
        Title = "API tokens",
        About = "With a token a program or script reads figures. It opens what this account may see and nothing else; what it reads is written to the audit log. Keep it like a password.",
        New = "New token",
        Name = "Name (what it is for)",
        Days = "Good for",
        DaysOf = days => $"{days} days",
        Make = "Make",
        Made = "The token is made. It is shown now and never again: put it where it is safe.",
        Wrong = "A token needs a name of at most 100 characters and one of the given times.",
        Revoked = "The token is taken back and opens nothing any more.",
        List = "My tokens",
        None = "There is no token yet.",
        Heads = ["Name", "Made", "Good until", "Last used", "State"],
        Never = "never",
        Revoke = "Revoke",
        Over = ("revoked", "out of date"),
    };
}
