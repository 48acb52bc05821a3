using DongHaeng.Dashboards.Views;

namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of the pages that people keep, and of the mails about them.</summary>
public sealed record ViewTexts
{
    /// <summary>The title of the list.</summary>
    public required string Title { get; init; }

    /// <summary>The link on every page that can be kept, and the form's title.</summary>
    public required string New { get; init; }

    /// <summary>What keeping does.</summary>
    public required string About { get; init; }

    /// <summary>The field of the name.</summary>
    public required string Name { get; init; }

    /// <summary>The choice of whatever period is the last.</summary>
    public required string Latest { get; init; }

    /// <summary>The heading of when it is mailed.</summary>
    public required string MailedHead { get; init; }

    /// <summary>When it is mailed, by one of <see cref="Ops.Views.MailedWhen"/>.</summary>
    public required Func<string, string> Mailed { get; init; }

    /// <summary>What a mail holds, and what not.</summary>
    public required string MailAbout { get; init; }

    /// <summary>The button.</summary>
    public required string Keep { get; init; }

    /// <summary>The button that changes when it is mailed.</summary>
    public required string Change { get; init; }

    /// <summary>The button that lets go of it.</summary>
    public required string End { get; init; }

    /// <summary>Said after something was done.</summary>
    public required string Done { get; init; }

    /// <summary>Said where nothing is kept.</summary>
    public required string None { get; init; }

    /// <summary>Where mails go.</summary>
    public required Func<string, string> MailTo { get; init; }

    /// <summary>Said without a name, or where it is longer than so many letters.</summary>
    public required Func<int, string> NameMissing { get; init; }

    /// <summary>Said where so many are kept.</summary>
    public required Func<int, string> TooMany { get; init; }

    /// <summary>The subject of a mail: view, month, reason.</summary>
    public required Func<string, string, ViewReason, string> Subject { get; init; }

    /// <summary>Whom it greets.</summary>
    public required Func<string, string> Greeting { get; init; }

    /// <summary>What has come up: view, month, reason.</summary>
    public required Func<string, string, ViewReason, string> Opening { get; init; }

    /// <summary>That the figures are protected.</summary>
    public required string Guarded { get; init; }

    /// <summary>Above the address where mails are stopped.</summary>
    public required string Stop { get; init; }

    /// <summary>That nobody wrote it by hand.</summary>
    public required string Automatic { get; init; }

    /// <summary>한국어.</summary>
    public static ViewTexts Korean { get; } = new()
    {
        Title = "내 화면",
        New = "이 화면 저장·알림",
        About = "이 화면을 고른 조건 그대로 저장합니다. 저장한 화면은 ‘내 화면’에서 열고, 새 수치가 나오거나 평소와 달라졌을 때 메일로 알림을 받을 수 있습니다.",
        Name = "이름",
        Latest = "열 때마다 가장 최근 기간으로 보기",
        MailedHead = "메일 알림",
        Mailed = when => when switch { "month" => "새 달의 첫 수치가 나오면", "final" => "달이 마감되어 확정되면", "signal" => "평소와 달라진 것이 있을 때만", _ => "받지 않음" },
        MailAbout = "메일은 전달될 수 있으므로 보호 처리한 수치만 담습니다. 원래 값은 로그인한 뒤 화면에서 보실 수 있습니다.",
        Keep = "저장",
        Change = "바꾸기",
        End = "삭제",
        Done = "저장했습니다.",
        None = "저장한 화면이 없습니다. 지역이나 비교 화면 아래의 ‘이 화면 저장·알림’을 눌러 보세요.",
        MailTo = address => $"알림을 받을 주소: {address}. 주소는 관리자가 바꿉니다.",
        NameMissing = letters => $"이름을 {letters}자 안으로 적어 주세요.",
        TooMany = most => $"화면은 {most}개까지 저장할 수 있습니다. 쓰지 않는 것을 지우고 다시 저장해 주세요.",
        Subject = (view, month, reason) => $"[동행] {view}: {month} " + (reason switch { ViewReason.Signal => "눈여겨볼 변화", ViewReason.Final => "확정 수치", _ => "첫 수치(잠정)" }),
        Greeting = person => $"{person}님, 안녕하십니까.",
        Opening = (view, month, reason) => reason switch
        {
            ViewReason.Signal => $"저장하신 화면 ‘{view}’에서 {month}에 평소와 달라진 것이 있습니다. 우연일 수도 있으니 까닭을 먼저 살펴 주세요.",
            ViewReason.Final => $"저장하신 화면 ‘{view}’의 {month} 수치가 확정되었습니다.",
            _ => $"저장하신 화면 ‘{view}’의 {month} 첫 수치가 나왔습니다. 월 마감 전이므로 늦게 들어온 자료에 따라 달라질 수 있습니다.",
        },
        Guarded = "메일은 전달될 수 있으므로 보호 처리한 수치만 담았습니다. 원래 값은 로그인한 뒤 아래 주소에서 보실 수 있습니다.",
        Stop = "알림을 그만 받거나 바꾸시려면:",
        Automatic = "이 메일은 자동으로 발송되었습니다.",
    };

    /// <summary>English.</summary>
    public static ViewTexts English { get; } = new()
    {
        Title = "My views",
        New = "Keep this view",
        About = "Keeps this page with all that was chosen. Kept views open from My views, and you can be told by mail when new figures are there or when something has changed from what is usual.",
        Name = "Name",
        Latest = "Always show the latest period",
        MailedHead = "Mail",
        Mailed = when => when switch { "month" => "when the first figures of a month are there", "final" => "when a month has been closed", "signal" => "only when something stands out", _ => "never" },
        MailAbout = "Mail can be forwarded, so it holds protected figures only. The exact ones are on the page, after you sign in.",
        Keep = "Keep",
        Change = "Change",
        End = "Delete",
        Done = "Done.",
        None = "You have kept no views yet. Use Keep this view below the page of a place or a comparison.",
        MailTo = address => $"Mails go to {address}. An administrator can change the address.",
        NameMissing = letters => $"Give it a name of up to {letters} letters.",
        TooMany = most => $"Up to {most} views can be kept. Delete one that you do not use, and try again.",
        Subject = (view, month, reason) => $"[DongHaeng] {view}: {month} " + (reason switch { ViewReason.Signal => "what stands out", ViewReason.Final => "final figures", _ => "first figures (provisional)" }),
        Greeting = person => $"Dear {person},",
        Opening = (view, month, reason) => reason switch
        {
            ViewReason.Signal => $"In your view “{view}” something stands out in {month}. It may be chance: please look for reasons first.",
            ViewReason.Final => $"The figures of {month} in your view “{view}” are final.",
            _ => $"The first figures of {month} in your view “{view}” are there. The month is not closed yet, and late entries may change them.",
        },
        Guarded = "Mail can be forwarded, so these are protected figures. The exact ones are at this address, after you sign in.",
        Stop = "To change these mails or to stop them:",
        Automatic = "This mail was sent automatically.",
    };
}
