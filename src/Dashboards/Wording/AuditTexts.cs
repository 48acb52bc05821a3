namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of the page of the audit log.</summary>
public sealed record AuditTexts
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>What it holds.</summary>
    public required string About { get; init; }

    /// <summary>What the search is called to screen readers.</summary>
    public required string Search { get; init; }

    /// <summary>Who.</summary>
    public required string Who { get; init; }

    /// <summary>What.</summary>
    public required string What { get; init; }

    /// <summary>The first day.</summary>
    public required string From { get; init; }

    /// <summary>The last day.</summary>
    public required string To { get; init; }

    /// <summary>The heading of the lines, with how many there are.</summary>
    public required Func<long, string> Found { get; init; }

    /// <summary>Said where there are none.</summary>
    public required string None { get; init; }

    /// <summary>The heads: when, who, what, to what, precision, number.</summary>
    public required IReadOnlyList<string> Heads { get; init; }

    /// <summary>The name of a kind of act; its own word where it has none.</summary>
    public required Func<string, string> KindOf { get; init; }

    /// <summary>The name of a precision.</summary>
    public required Func<string, string> PrecisionOf { get; init; }

    /// <summary>How the chain stands.</summary>
    public required Func<bool, long, string, string> ChainOf { get; init; }

    /// <summary>The button that looks anew.</summary>
    public required string Check { get; init; }

    /// <summary>한국어.</summary>
    public static AuditTexts Korean { get; } = new()
    {
        Title = "감사 기록",
        About = "누가 언제 무엇을 어떤 정밀도로 보거나 했는지 적은 기록입니다. 더할 수만 있고 고치거나 지울 수 없습니다.",
        Search = "기록 찾기",
        Who = "누가",
        What = "무엇을",
        From = "처음 날",
        To = "마지막 날",
        Found = count => $"기록 {count:N0}건",
        None = "해당하는 기록이 없습니다.",
        Heads = ["때", "누가", "무엇을", "대상", "정밀도", "번호"],
        KindOf = kind => kind switch
        {
            "sign_in" => "로그인",
            "sign_in_refused" => "로그인 거부",
            "sign_out" => "로그아웃",
            "session_ended" => "로그인 끝냄",
            "session_refused" => "끝난 로그인 거부",
            "look" => "조회",
            "export" => "내려받기",
            "refused" => "열람 거부",
            "mail" => "메일 첨부",
            "account_added" => "계정 추가",
            "account_changed" => "계정 변경",
            "account_disabled" => "계정 중지",
            "account_enabled" => "계정 다시 사용",
            "account_unlocked" => "잠금 해제",
            "link_issued" => "로그인 주소 발급",
            "password_set" => "비밀번호 설정",
            "code_removed" => "인증 앱 지움",
            "token_issued" => "토큰 발급",
            "token_revoked" => "토큰 회수",
            "identity_tied" => "통합로그인 연결",
            "identity_untied" => "통합로그인 연결 해제",
            "contact_added" => "연락처 추가",
            "contact_removed" => "연락처 뺌",
            "job_started" => "작업 실행",
            "mail_arrived" => "메일 수신 확인",
            "mail_again" => "메일 다시 보냄",
            "exact-subscription" => "정확본 메일 허용",
            "annotated" => "기록 작성",
            "annotation_withdrawn" => "기록 회수",
            "view_kept" => "화면 보관",
            "view_mailed" => "보관한 화면 알림 변경",
            "view_ended" => "화면 보관 끝냄",
            "report_commented" => "보고서 의견 작성",
            "report_approved" => "보고서 승인",
            "report_reopened" => "보고서 승인 취소",
            _ => $"기타 ({kind})",
        },
        PrecisionOf = precision => precision == "exact" ? "정확" : "보호",
        ChainOf = (whole, number, at) => !whole ? $"{number:N0}번 기록에서 연결이 끊겼습니다. 누군가 기록을 고쳤습니다. ({at} 확인)" : $"{number:N0}번까지 모두 이어져 있습니다. ({at} 확인)",
        Check = "다시 확인",
    };

    /// <summary>English.</summary>
    public static AuditTexts English { get; } = new()
    {
        Title = "Audit log",
        About = "Who did or saw what, how precisely, and when. Lines are added, never changed or taken out.",
        Search = "Search the log",
        Who = "Who",
        What = "What",
        From = "From",
        To = "To",
        Found = count => $"Lines: {count:N0}",
        None = "There is no such line.",
        Heads = ["When", "Who", "What", "To what", "Precision", "Number"],
        KindOf = kind => kind switch
        {
            "sign_in" => "signed in",
            "sign_in_refused" => "sign-in refused",
            "sign_out" => "signed out",
            "session_ended" => "session ended",
            "session_refused" => "ended session refused",
            "look" => "look",
            "export" => "export",
            "refused" => "refused",
            "mail" => "mail",
            "account_added" => "account added",
            "account_changed" => "account changed",
            "account_disabled" => "account disabled",
            "account_enabled" => "account enabled",
            "account_unlocked" => "account unlocked",
            "link_issued" => "sign-in link made",
            "password_set" => "password set",
            "code_removed" => "second step taken away",
            "token_issued" => "token made",
            "token_revoked" => "token taken back",
            "identity_tied" => "identity tied",
            "identity_untied" => "identity untied",
            "contact_added" => "contact added",
            "contact_removed" => "contact removed",
            "job_started" => "job started",
            "mail_arrived" => "mail has arrived",
            "mail_again" => "mail sent again",
            "exact-subscription" => "exact figures by mail",
            _ => kind,
        },
        PrecisionOf = precision => precision == "exact" ? "exact" : "protected",
        ChainOf = (whole, number, at) => !whole ? $"The chain is broken at line {number:N0}: somebody changed the log. (Looked at {at})" : $"The chain is whole up to line {number:N0}. (Looked at {at})",
        Check = "Look again",
    };
}
