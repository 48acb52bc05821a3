using DongHaeng.Dashboards.Provider;

namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of signing in by the organisation's identity provider.</summary>
public sealed record ProviderTexts
{
    /// <summary>The button, with the provider's name.</summary>
    public required Func<string, string> Button { get; init; }

    /// <summary>The title of the page that refuses.</summary>
    public required string Refused { get; init; }

    /// <summary>What is missing.</summary>
    public required Func<ProviderRefusal, string> Help { get; init; }

    /// <summary>To whom to turn.</summary>
    public required Func<string, string> TurnTo { get; init; }

    /// <summary>Who that is where the settings name nobody.</summary>
    public required string Administrator { get; init; }

    /// <summary>한국어.</summary>
    public static ProviderTexts Korean { get; } = new()
    {
        Button = name => $"기관 계정으로 로그인 ({name})",
        Refused = "기관 계정으로 로그인하지 못했습니다",
        Help = refusal => refusal switch
        {
            ProviderRefusal.Unreachable => "기관 로그인 서버에 연결할 수 없습니다. 잠시 뒤 다시 시도하거나, 이곳의 계정과 비밀번호가 있으면 그것으로 로그인하세요.",
            ProviderRefusal.NotProved => "로그인을 확인할 수 없었습니다. 로그인 화면에서 처음부터 다시 시도해 주세요.",
            ProviderRefusal.NoRole => "기관 계정에 동행에서 쓰는 역할이 없습니다.",
            ProviderRefusal.SeveralRoles => "기관 계정에 동행의 역할이 여러 개 있어 하나로 정할 수 없습니다.",
            ProviderRefusal.NoUnit => "기관 계정에 담당 자치구나 동의 코드가 없거나, 여러 개이거나, 모르는 코드입니다.",
            ProviderRefusal.NoMail => "기관 계정에 확인된 전자우편 주소가 없습니다.",
            _ => "이 계정은 동행에서 사용이 중지되었습니다.",
        },
        TurnTo = who => $"문의: {who}",
        Administrator = "시스템 관리 담당",
    };

    /// <summary>English.</summary>
    public static ProviderTexts English { get; } = new()
    {
        Button = name => $"Sign in with your organisation ({name})",
        Refused = "You could not be signed in with your organisation's account",
        Help = refusal => refusal switch
        {
            ProviderRefusal.Unreachable => "Your organisation's sign-in cannot be reached. Try again in a moment, or sign in with an account and password of this site if you have them.",
            ProviderRefusal.NotProved => "The sign-in could not be confirmed. Start again from the sign-in page.",
            ProviderRefusal.NoRole => "Your organisation's account has no role that is known here.",
            ProviderRefusal.SeveralRoles => "Your organisation's account has several roles that are known here, and it cannot be told which one counts.",
            ProviderRefusal.NoUnit => "Your organisation's account has no code of a gu or dong, several of them, or an unknown one.",
            ProviderRefusal.NoMail => "Your organisation's account has no confirmed mail address.",
            _ => "This account has been disabled here.",
        },
        TurnTo = who => $"Whom to ask: {who}",
        Administrator = "your administrator",
    };
}
