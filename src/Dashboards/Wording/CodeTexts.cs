namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of the second page of signing in.</summary>
public sealed record CodeTexts
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>What is asked for.</summary>
    public required string Question { get; init; }

    /// <summary>The field.</summary>
    public required string Code { get; init; }

    /// <summary>Said of a wrong code, one used before, and where the account is locked; never which.</summary>
    public required string Wrong { get; init; }

    /// <summary>What to do without the telephone.</summary>
    public required string Lost { get; init; }

    /// <summary>The link back to the first page.</summary>
    public required string Again { get; init; }

    /// <summary>한국어.</summary>
    public static CodeTexts Korean { get; } = new()
    {
        Title = "인증 코드 확인",
        Question = "인증 앱에 지금 보이는 숫자 6자리를 넣어 주세요.",
        Code = "인증 코드",
        Wrong = "코드가 맞지 않습니다. 한 번 쓴 코드는 다시 쓸 수 없고, 다섯 번 틀리면 15분 동안 잠깁니다.",
        Lost = "휴대전화가 없으면 복구 코드를 넣으세요. 복구 코드도 없으면 시스템 관리 담당에게 알려 주세요.",
        Again = "처음부터 다시 로그인",
    };

    /// <summary>English.</summary>
    public static CodeTexts English { get; } = new()
    {
        Title = "Confirm it is you",
        Question = "Enter the 6 digits that your authenticator app shows now.",
        Code = "Code",
        Wrong = "The code is not right. A code works once, and five failures lock the account for 15 minutes.",
        Lost = "Without your telephone, enter a recovery code. Without those, ask your administrator.",
        Again = "Start signing in again",
    };
}
