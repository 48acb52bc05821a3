namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of signing in.</summary>
public sealed record SignInTexts
{
    /// <summary>The page's title and its button.</summary>
    public required string Title { get; init; }

    /// <summary>The field of the account's name.</summary>
    public required string Account { get; init; }

    /// <summary>The field of the password.</summary>
    public required string Password { get; init; }

    /// <summary>Said when account and password do not fit; never which of the two.</summary>
    public required string Wrong { get; init; }

    /// <summary>Said when a sign-in link is used up, expired or unknown; never which.</summary>
    public required string LinkInvalid { get; init; }

    /// <summary>The question before a sign-in link is used.</summary>
    public required string LinkQuestion { get; init; }

    /// <summary>The button that uses a sign-in link.</summary>
    public required string LinkButton { get; init; }

    /// <summary>Said after signing out.</summary>
    public required string SignedOut { get; init; }

    /// <summary>Whom to ask for an account.</summary>
    public required string Hint { get; init; }

    /// <summary>한국어.</summary>
    public static SignInTexts Korean { get; } = new()
    {
        Title = "로그인",
        Account = "계정",
        Password = "비밀번호",
        Wrong = "계정 또는 비밀번호가 맞지 않습니다. 다섯 번 틀리면 15분 동안 잠깁니다.",
        LinkInvalid = "쓸 수 없는 로그인 링크입니다. 이미 썼거나 기한이 지났을 수 있습니다. 새 링크를 받으세요.",
        LinkQuestion = "이 링크로 로그인합니다. 링크는 한 번만 쓸 수 있습니다.",
        LinkButton = "링크로 로그인",
        SignedOut = "로그아웃했습니다.",
        Hint = "계정이 없거나 비밀번호를 잊었으면 시스템 관리 담당에게 알려 주세요.",
    };

    /// <summary>English.</summary>
    public static SignInTexts English { get; } = new()
    {
        Title = "Sign in",
        Account = "Account",
        Password = "Password",
        Wrong = "Account and password do not match. Five failures lock an account for 15 minutes.",
        LinkInvalid = "This sign-in link cannot be used. It may have been used already or be too old. Ask for a new one.",
        LinkQuestion = "You are about to sign in with this link. It works once.",
        LinkButton = "Sign in with the link",
        SignedOut = "You are signed out.",
        Hint = "No account, or the password forgotten? Ask your administrator.",
    };
}
