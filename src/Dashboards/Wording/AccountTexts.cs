using DongHaeng.Ops.Accounts;

namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of the pages on which administrators look after accounts.</summary>
public sealed record AccountTexts
{
    /// <summary>The list's title.</summary>
    public required string Title { get; init; }

    /// <summary>The title of the page of a new account, and the link to it.</summary>
    public required string New { get; init; }

    /// <summary>What happens then.</summary>
    public required string NewAbout { get; init; }

    /// <summary>The field that accounts are looked for by.</summary>
    public required string Search { get; init; }

    /// <summary>The heading of the list, with how many there are.</summary>
    public required Func<long, string> Found { get; init; }

    /// <summary>Said where there are none.</summary>
    public required string None { get; init; }

    /// <summary>The heads of the list: sign-in name, name, role, unit, standing, second step, last sign-in, language, address.</summary>
    public required IReadOnlyList<string> Heads { get; init; }

    /// <summary>The sign-in name.</summary>
    public required string Name { get; init; }

    /// <summary>How the person is addressed.</summary>
    public required string DisplayName { get; init; }

    /// <summary>Where reports go.</summary>
    public required string Email { get; init; }

    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>The person's own gu or dong.</summary>
    public required string Unit { get; init; }

    /// <summary>No unit.</summary>
    public required string NoUnit { get; init; }

    /// <summary>The gus as a group of choices.</summary>
    public required string Gus { get; init; }

    /// <summary>The dongs of a gu as a group of choices.</summary>
    public required Func<string, string> DongsOf { get; init; }

    /// <summary>The language of mails and first pages.</summary>
    public required string Language { get; init; }

    /// <summary>The name of a language.</summary>
    public required Func<string, string> LanguageOf { get; init; }

    /// <summary>The name of a role.</summary>
    public required Func<string, string> RoleOf { get; init; }

    /// <summary>How an account stands.</summary>
    public required string Standing { get; init; }

    /// <summary>The name of a standing: active, disabled, locked.</summary>
    public required Func<string, string> StandingOf { get; init; }

    /// <summary>The button that makes an account.</summary>
    public required string Add { get; init; }

    /// <summary>When it was made.</summary>
    public required string Created { get; init; }

    /// <summary>When the person last signed in.</summary>
    public required string LastSignIn { get; init; }

    /// <summary>Whether it has a password.</summary>
    public required string Password { get; init; }

    /// <summary>It has one.</summary>
    public required string Set { get; init; }

    /// <summary>It has none.</summary>
    public required string NotSet { get; init; }

    /// <summary>The second step.</summary>
    public required string Code { get; init; }

    /// <summary>It is on.</summary>
    public required string On { get; init; }

    /// <summary>It is off.</summary>
    public required string Off { get; init; }

    /// <summary>What is open.</summary>
    public required string Open { get; init; }

    /// <summary>How many sessions and tokens are open.</summary>
    public required Func<int, int, string> OpenOf { get; init; }

    /// <summary>The heading of what can be changed.</summary>
    public required string ChangeTitle { get; init; }

    /// <summary>Said of accounts whose rights a provider decides.</summary>
    public required string ByProvider { get; init; }

    /// <summary>The button that saves them.</summary>
    public required string Save { get; init; }

    /// <summary>한국어.</summary>
    public static AccountTexts Korean { get; } = new()
    {
        Title = "계정",
        New = "계정 만들기",
        NewAbout = "계정을 만들면 24시간 안에 한 번 쓸 수 있는 로그인 주소가 나옵니다. 본인에게 안전한 방법으로 전해 주세요.",
        Search = "이름, 메일",
        Found = count => $"계정 {count:N0}개",
        None = "해당하는 계정이 없습니다.",
        Heads = ["로그인 이름", "이름", "역할", "소속", "상태", "2단계", "마지막 로그인", "언어", "메일"],
        Name = "로그인 이름",
        DisplayName = "이름",
        Email = "메일 주소",
        Role = "역할",
        Unit = "소속 (자치구 담당과 동장만)",
        NoUnit = "없음",
        Gus = "자치구",
        DongsOf = gu => $"{gu}의 동",
        Language = "언어",
        LanguageOf = code => code == "en" ? "영어" : "한국어",
        RoleOf = role => role switch
        {
            AccountRole.Analyst => "재단 분석 담당",
            AccountRole.Supervisor => "자치구 담당",
            AccountRole.DongHead => "동장",
            AccountRole.Director => "경영진",
            _ => "시스템 관리",
        },
        Standing = "상태",
        StandingOf = standing => standing switch { "disabled" => "사용 중지", "locked" => "잠김", _ => "사용 중" },
        Add = "만들기",
        Created = "만든 날",
        LastSignIn = "마지막 로그인",
        Password = "비밀번호",
        Set = "있음",
        NotSet = "없음",
        Code = "2단계 로그인",
        On = "켜짐",
        Off = "꺼짐",
        Open = "열린 것",
        OpenOf = (sessions, tokens) => $"로그인 {sessions}건, API 토큰 {tokens}개",
        ChangeTitle = "정보와 권한",
        ByProvider = "통합로그인과 연결된 계정입니다. 이름, 메일, 역할, 소속은 다음 로그인 때 통합로그인의 값으로 바뀝니다.",
        Save = "저장",
    };

    /// <summary>English.</summary>
    public static AccountTexts English { get; } = new()
    {
        Title = "Accounts",
        New = "New account",
        NewAbout = "A new account comes with an address that signs the person in once within 24 hours. Hand it over in a safe way.",
        Search = "Name or address",
        Found = count => $"Accounts: {count:N0}",
        None = "There is no such account.",
        Heads = ["Sign-in name", "Name", "Role", "Unit", "Standing", "Second step", "Last sign-in", "Language", "Address"],
        Name = "Sign-in name",
        DisplayName = "Name",
        Email = "Mail address",
        Role = "Role",
        Unit = "Unit (gu supervisors and dong heads only)",
        NoUnit = "none",
        Gus = "Gus",
        DongsOf = gu => $"Dongs of {gu}",
        Language = "Language",
        LanguageOf = code => code == "en" ? "English" : "Korean",
        RoleOf = role => role switch
        {
            AccountRole.Analyst => "Foundation analyst",
            AccountRole.Supervisor => "Gu supervisor",
            AccountRole.DongHead => "Dong head",
            AccountRole.Director => "Management",
            _ => "Administrator",
        },
        Standing = "Standing",
        StandingOf = standing => standing switch { "disabled" => "disabled", "locked" => "locked", _ => "active" },
        Add = "Add",
        Created = "Since",
        LastSignIn = "Last sign-in",
        Password = "Password",
        Set = "set",
        NotSet = "not set",
        Code = "Second step",
        On = "on",
        Off = "off",
        Open = "Open",
        OpenOf = (sessions, tokens) => $"sessions: {sessions}, tokens: {tokens}",
        ChangeTitle = "Person and rights",
        ByProvider = "This account is tied to the identity provider: at the next sign-in name, address, role and unit become what the provider says.",
        Save = "Save",
    };
}
