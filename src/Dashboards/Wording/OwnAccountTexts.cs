namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of the pages on which people look after their own accounts and sessions.</summary>
public sealed record OwnAccountTexts
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>The heading of the second step.</summary>
    public required string CodeTitle { get; init; }

    /// <summary>What it is, where it is off.</summary>
    public required string CodeAbout { get; init; }

    /// <summary>Since which day it is on, and how many recovery codes are left.</summary>
    public required Func<string, long, string> CodeOn { get; init; }

    /// <summary>Said to those who come by the identity provider.</summary>
    public required string CodeByProvider { get; init; }

    /// <summary>Said to those whose role must have it.</summary>
    public required string Required { get; init; }

    /// <summary>The button that begins to turn it on.</summary>
    public required string Begin { get; init; }

    /// <summary>The button that turns it on.</summary>
    public required string TurnOn { get; init; }

    /// <summary>The button that turns it off.</summary>
    public required string TurnOff { get; init; }

    /// <summary>Said after it was turned on.</summary>
    public required string TurnedOn { get; init; }

    /// <summary>Said after it was turned off.</summary>
    public required string TurnedOff { get; init; }

    /// <summary>Said where password or code were wrong.</summary>
    public required string NotTurnedOff { get; init; }

    /// <summary>The title of the page with the secret.</summary>
    public required string SetupTitle { get; init; }

    /// <summary>Its first step: taking a picture.</summary>
    public required string SetupScan { get; init; }

    /// <summary>The other way: typing.</summary>
    public required string SetupType { get; init; }

    /// <summary>The third way: a link, where the app is on the same device.</summary>
    public required string SetupOpen { get; init; }

    /// <summary>Its second step.</summary>
    public required string SetupConfirm { get; init; }

    /// <summary>Said of a wrong code.</summary>
    public required string SetupWrong { get; init; }

    /// <summary>What the QR code is called to screen readers.</summary>
    public required string QrName { get; init; }

    /// <summary>The title of the page with the recovery codes.</summary>
    public required string RecoveryTitle { get; init; }

    /// <summary>What they are for.</summary>
    public required string RecoveryAbout { get; init; }

    /// <summary>The link that leaves them.</summary>
    public required string RecoveryKept { get; init; }

    /// <summary>The link back to the account.</summary>
    public required string Back { get; init; }

    /// <summary>The heading of the list of sessions.</summary>
    public required string Sessions { get; init; }

    /// <summary>What to do about a session that one does not know.</summary>
    public required string SessionsAbout { get; init; }

    /// <summary>The heads of the list: browser, state, address, beginning, last use.</summary>
    public required IReadOnlyList<string> SessionHeads { get; init; }

    /// <summary>Said of the session that asks.</summary>
    public required string ThisSession { get; init; }

    /// <summary>Said of a browser that did not name itself.</summary>
    public required string UnknownBrowser { get; init; }

    /// <summary>The button that ends one.</summary>
    public required string End { get; init; }

    /// <summary>The button that ends all others.</summary>
    public required string EndOthers { get; init; }

    /// <summary>Said after some were ended.</summary>
    public required string Ended { get; init; }

    /// <summary>The title of the administrator's list of everybody's sessions.</summary>
    public required string EverybodyTitle { get; init; }

    /// <summary>What it shows.</summary>
    public required string EverybodyAbout { get; init; }

    /// <summary>한국어.</summary>
    public static OwnAccountTexts Korean { get; } = new()
    {
        Title = "내 계정",
        CodeTitle = "2단계 로그인",
        CodeAbout = "비밀번호를 넣은 다음 휴대전화의 인증 앱에 보이는 코드를 한 번 더 확인합니다. 비밀번호가 새어 나가도 다른 사람이 로그인할 수 없습니다.",
        CodeOn = (day, left) => $"{day}부터 켜져 있습니다. 남은 복구 코드는 {left}개입니다. 새 복구 코드를 받으려면 껐다가 다시 켜세요.",
        CodeByProvider = "기관 계정으로 로그인했습니다. 2단계 로그인은 기관 계정에서 정합니다.",
        Required = "이 역할은 2단계 로그인을 켜야 다른 화면을 볼 수 있습니다.",
        Begin = "2단계 로그인 설정",
        TurnOn = "켜기",
        TurnOff = "끄기",
        TurnedOn = "2단계 로그인을 켰습니다. 다른 기기의 로그인은 모두 끊었습니다.",
        TurnedOff = "2단계 로그인을 껐습니다.",
        NotTurnedOff = "비밀번호나 인증 코드가 맞지 않아 끄지 못했습니다. 다섯 번 틀리면 15분 동안 잠깁니다.",
        SetupTitle = "2단계 로그인 설정",
        SetupScan = "휴대전화의 인증 앱으로 이 QR 코드를 찍으세요.",
        SetupType = "찍을 수 없으면 이 키를 인증 앱에 직접 넣으세요.",
        SetupOpen = "이 기기의 인증 앱으로 열기",
        SetupConfirm = "인증 앱에 보이는 숫자 6자리를 넣으면 켜집니다.",
        SetupWrong = "코드가 맞지 않습니다. 휴대전화의 시각이 맞는지 확인하고 지금 보이는 코드를 넣어 주세요.",
        QrName = "인증 앱에 등록하는 QR 코드",
        RecoveryTitle = "복구 코드",
        RecoveryAbout = "휴대전화를 쓸 수 없을 때 인증 코드 대신 한 번씩 쓸 수 있습니다. 지금만 볼 수 있으니 인쇄하거나 안전한 곳에 옮겨 두세요.",
        RecoveryKept = "보관했습니다",
        Back = "내 계정으로",
        Sessions = "로그인한 기기",
        SessionsAbout = "모르는 기기가 있으면 끊고 시스템 관리 담당에게 알려 주세요.",
        SessionHeads = ["브라우저", "상태", "접속 주소", "로그인", "마지막 사용"],
        ThisSession = "지금 이 기기",
        UnknownBrowser = "알 수 없는 프로그램",
        End = "끊기",
        EndOthers = "다른 기기 모두 끊기",
        Ended = "로그인을 끊었습니다.",
        EverybodyTitle = "접속 현황",
        EverybodyAbout = "지금 로그인해 있는 모든 계정입니다. 끊으면 그 기기는 다시 로그인해야 합니다.",
    };

    /// <summary>English.</summary>
    public static OwnAccountTexts English { get; } = new()
    {
        Title = "My account",
        CodeTitle = "Two-step sign-in",
        CodeAbout = "After the password you confirm a code that an app on your telephone shows. A password that leaked then lets nobody else in.",
        CodeOn = (day, left) => $"On since {day}. Recovery codes left: {left}. To get new ones, turn it off and on again.",
        CodeByProvider = "You signed in with your organisation's account. Its own rules say whether there is a second step.",
        Required = "Your role has to turn on two-step sign-in before it can see other pages.",
        Begin = "Set up two-step sign-in",
        TurnOn = "Turn on",
        TurnOff = "Turn off",
        TurnedOn = "Two-step sign-in is on. All other devices were signed out.",
        TurnedOff = "Two-step sign-in is off.",
        NotTurnedOff = "Password or code are not right, and nothing was changed. Five failures lock the account for 15 minutes.",
        SetupTitle = "Set up two-step sign-in",
        SetupScan = "Scan this QR code with an authenticator app on your telephone.",
        SetupType = "If you cannot scan it, type this key into the app.",
        SetupOpen = "Open it in this device's authenticator app",
        SetupConfirm = "Enter the 6 digits that the app shows.",
        SetupWrong = "The code is not right. Check that your telephone's clock is, and enter the code that it shows now.",
        QrName = "QR code for the authenticator app",
        RecoveryTitle = "Recovery codes",
        RecoveryAbout = "Each works once in place of a code, when you are without your telephone. They are shown now and never again: print them or put them where they are safe.",
        RecoveryKept = "I have kept them",
        Back = "To my account",
        Sessions = "Where you are signed in",
        SessionsAbout = "If you do not know one of them, end it and tell your administrator.",
        SessionHeads = ["Browser", "State", "Address", "Signed in", "Last used"],
        ThisSession = "this one",
        UnknownBrowser = "unknown program",
        End = "End",
        EndOthers = "End all others",
        Ended = "The sign-in was ended.",
        EverybodyTitle = "Open sessions",
        EverybodyAbout = "Everybody who is signed in now. A device whose session is ended has to sign in again.",
    };
}
