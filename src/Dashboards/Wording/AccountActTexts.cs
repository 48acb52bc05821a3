using DongHaeng.Dashboards.Administration.Accounts;

namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of what administrators do to an account.</summary>
public sealed record AccountActTexts
{
    /// <summary>The heading of what can be done.</summary>
    public required string Acts { get; init; }

    /// <summary>What a sign-in link is for.</summary>
    public required string LinkAbout { get; init; }

    /// <summary>The button that makes one.</summary>
    public required string Link { get; init; }

    /// <summary>Said of a link that was made.</summary>
    public required string LinkMade { get; init; }

    /// <summary>Why it is locked.</summary>
    public required string UnlockAbout { get; init; }

    /// <summary>The button that unlocks.</summary>
    public required string Unlock { get; init; }

    /// <summary>What ending sessions does.</summary>
    public required string EndAbout { get; init; }

    /// <summary>The button that ends them.</summary>
    public required string End { get; init; }

    /// <summary>When the second step is taken away.</summary>
    public required string CodeAbout { get; init; }

    /// <summary>The box that says that it was made sure who asks.</summary>
    public required string Sure { get; init; }

    /// <summary>The button that takes it away.</summary>
    public required string RemoveCode { get; init; }

    /// <summary>What disabling does.</summary>
    public required string ShutAbout { get; init; }

    /// <summary>The button that disables.</summary>
    public required string Shut { get; init; }

    /// <summary>What enabling does.</summary>
    public required string EnableAbout { get; init; }

    /// <summary>The button that enables.</summary>
    public required string Enable { get; init; }

    /// <summary>The heading of identities.</summary>
    public required string Provider { get; init; }

    /// <summary>What a tie means.</summary>
    public required string ProviderAbout { get; init; }

    /// <summary>The provider's name for the person.</summary>
    public required string Subject { get; init; }

    /// <summary>The button that ties.</summary>
    public required string Tie { get; init; }

    /// <summary>The button that unties.</summary>
    public required string Untie { get; init; }

    /// <summary>The link to what the account did.</summary>
    public required string InAudit { get; init; }

    /// <summary>What was just done.</summary>
    public required Func<AccountDeed, string> Done { get; init; }

    /// <summary>Why something could not be done.</summary>
    public required Func<AccountFault, string> Fault { get; init; }

    /// <summary>한국어.</summary>
    public static AccountActTexts Korean { get; } = new()
    {
        Acts = "할 수 있는 일",
        LinkAbout = "비밀번호를 잊었거나 처음 로그인하는 사람에게 24시간 안에 한 번 쓸 수 있는 주소를 줍니다.",
        Link = "로그인 주소 만들기",
        LinkMade = "로그인 주소입니다. 한 번만 쓸 수 있고 다시 보여 주지 않습니다. 본인에게만 전해 주세요.",
        UnlockAbout = "비밀번호나 코드가 다섯 번 틀려 잠겼습니다. 본인이 한 일인지 확인한 다음 풀어 주세요.",
        Unlock = "잠금 풀기",
        EndAbout = "이 계정으로 열린 로그인을 모두 끝냅니다. 지금 이 화면은 그대로 둡니다.",
        End = "로그인 끝내기",
        CodeAbout = "휴대전화와 복구 코드를 모두 잃은 사람의 인증 앱을 지웁니다. 다시 켤 때까지 코드 없이 로그인합니다.",
        Sure = "본인이 요청했음을 확인했습니다",
        RemoveCode = "인증 앱 지우기",
        ShutAbout = "로그인할 수 없고 메일도 받지 않게 합니다. 열린 로그인과 API 토큰, 쓰지 않은 로그인 주소가 바로 끝납니다.",
        Shut = "사용 중지",
        EnableAbout = "다시 로그인할 수 있게 합니다. 전에 열린 로그인과 토큰은 되살아나지 않습니다.",
        Enable = "다시 사용",
        Provider = "통합로그인 연결",
        ProviderAbout = "통합로그인의 사용자 식별자(sub)를 이 계정에 연결합니다. 그 사람이 통합로그인으로 들어오면 새 계정 대신 이 계정을 쓰며, 역할과 소속은 통합로그인의 값을 따릅니다.",
        Subject = "사용자 식별자(sub)",
        Tie = "연결",
        Untie = "연결 끊기",
        InAudit = "이 계정의 감사 기록",
        Done = deed => deed switch
        {
            AccountDeed.Changed => "저장했습니다.",
            AccountDeed.Shut => "사용을 중지했습니다. 열린 로그인도 끝났습니다.",
            AccountDeed.Enabled => "다시 사용할 수 있습니다.",
            AccountDeed.Unlocked => "잠금을 풀었습니다.",
            AccountDeed.CodeRemoved => "인증 앱을 지웠습니다.",
            AccountDeed.SessionsEnded => "로그인을 끝냈습니다.",
            AccountDeed.Tied => "통합로그인과 연결했습니다.",
            AccountDeed.Untied => "통합로그인과의 연결을 끊었습니다.",
            _ => throw new ArgumentOutOfRangeException(nameof(deed), deed, "This deed has no Korean words yet: add them here."),
        },
        Fault = fault => fault switch
        {
            AccountFault.NameTaken => "이미 있는 로그인 이름입니다.",
            AccountFault.NameUnusable => "이름을 다시 확인해 주세요. 로그인 이름에는 빈칸을 쓸 수 없습니다.",
            AccountFault.EmailUnusable => "메일 주소를 다시 확인해 주세요. 예: kim@example.go.kr",
            AccountFault.UnitDoesNotFit => "역할과 소속이 맞지 않습니다. 자치구 담당은 자치구를, 동장은 동을 고르고 나머지 역할은 소속을 비워 주세요.",
            AccountFault.LastAdministrator => "마지막 관리자입니다. 먼저 다른 관리자를 만들어 주세요.",
            AccountFault.Own => "자기 계정의 권한은 다른 관리자만 바꾸거나 중지할 수 있습니다.",
            AccountFault.IdentityTaken => "이미 다른 계정에 연결된 식별자입니다.",
            AccountFault.IdentityUnusable => "통합로그인의 사용자 식별자를 그대로 넣어 주세요.",
            AccountFault.Unchanged => "바뀐 것이 없습니다. 다른 관리자가 이미 처리했을 수 있습니다.",
            _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "This fault has no Korean words yet: add them here."),
        },
    };

    /// <summary>English.</summary>
    public static AccountActTexts English { get; } = new()
    {
        Acts = "What can be done",
        LinkAbout = "An address that signs the person in once within 24 hours: for the first time, or after a lost password.",
        Link = "Make a sign-in link",
        LinkMade = "This address signs the person in once and is not shown again. Give it to nobody else.",
        UnlockAbout = "Five wrong passwords or codes have locked it. Make sure that it was the person before you unlock it.",
        Unlock = "Unlock",
        EndAbout = "Ends all sessions of this account, but not the one that you are in.",
        End = "End sessions",
        CodeAbout = "For who lost the telephone and the recovery codes: sign-in asks for no code until the person turns it on again.",
        Sure = "I made sure that the person asked for it",
        RemoveCode = "Take the app away",
        ShutAbout = "The person signs in no more and gets no mail. Sessions, tokens and unused sign-in links end at once.",
        Shut = "Disable",
        EnableAbout = "The person may sign in again. Sessions and tokens of before do not come back.",
        Enable = "Enable",
        Provider = "Identity provider",
        ProviderAbout = "Ties the provider's name for a person (sub) to this account: who comes by the provider then uses it instead of a new one, with the role and unit that the provider says.",
        Subject = "Subject (sub)",
        Tie = "Tie",
        Untie = "Untie",
        InAudit = "What this account did, in the audit log",
        Done = deed => deed switch
        {
            AccountDeed.Changed => "Saved.",
            AccountDeed.Shut => "The account is disabled, and its sessions have ended.",
            AccountDeed.Enabled => "The account may be used again.",
            AccountDeed.Unlocked => "The lock is open.",
            AccountDeed.CodeRemoved => "The authenticator app was taken away.",
            AccountDeed.SessionsEnded => "The sessions were ended.",
            AccountDeed.Tied => "Tied to the identity provider.",
            AccountDeed.Untied => "Untied from the identity provider.",
            _ => throw new ArgumentOutOfRangeException(nameof(deed), deed, "This deed has no English words yet: add them here."),
        },
        Fault = fault => fault switch
        {
            AccountFault.NameTaken => "Another account has this sign-in name.",
            AccountFault.NameUnusable => "Please check the names. A sign-in name has no blanks.",
            AccountFault.EmailUnusable => "Please check the address, for example kim@example.go.kr.",
            AccountFault.UnitDoesNotFit => "Role and unit do not go together: a supervisor has a gu, a dong head a dong, all others none.",
            AccountFault.LastAdministrator => "This is the last administrator. Make another one first.",
            AccountFault.Own => "Only another administrator can take your own rights away or disable you.",
            AccountFault.IdentityTaken => "That subject is tied to an account already.",
            AccountFault.IdentityUnusable => "Write the subject as the provider does.",
            AccountFault.Unchanged => "There was nothing to change. Another administrator may have done it.",
            _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "This fault has no English words yet: add them here."),
        },
    };
}
