namespace DongHaeng.Dashboards.Wording;

/// <summary>The words that the pages of administration share, and those of their first page.</summary>
public sealed record AdministrationTexts
{
    /// <summary>The first page's title, and the entry in the main menu.</summary>
    public required string Title { get; init; }

    /// <summary>The first page in the menu of administration.</summary>
    public required string Overview { get; init; }

    /// <summary>What the menu of administration is called to screen readers.</summary>
    public required string Menu { get; init; }

    /// <summary>No choice.</summary>
    public required string All { get; init; }

    /// <summary>There is nothing.</summary>
    public required string None { get; init; }

    /// <summary>What the links to other pages of a list are called to screen readers.</summary>
    public required string PagesName { get; init; }

    /// <summary>The page before.</summary>
    public required string Previous { get; init; }

    /// <summary>The page after.</summary>
    public required string Next { get; init; }

    /// <summary>The page, how many there are, and how many lines in all.</summary>
    public required Func<int, long, long, string> PageOf { get; init; }

    /// <summary>Said where nothing needs a person.</summary>
    public required string AllWell { get; init; }

    /// <summary>How many things need a person.</summary>
    public required Func<int, string> ToAttend { get; init; }

    /// <summary>The heading of what needs a person.</summary>
    public required string Attend { get; init; }

    /// <summary>The heading of what does not.</summary>
    public required string Well { get; init; }

    /// <summary>Said where everything needs a person.</summary>
    public required string NoneWell { get; init; }

    /// <summary>The heads of both lists: what, how it stands.</summary>
    public required IReadOnlyList<string> OverviewHeads { get; init; }

    /// <summary>How many there are.</summary>
    public required Func<long, string> Count { get; init; }

    /// <summary>Mails of which nobody knows whether they were taken.</summary>
    public required string MailsUnclear { get; init; }

    /// <summary>Mails that were given up.</summary>
    public required string MailsFailed { get; init; }

    /// <summary>Mails that wait.</summary>
    public required string MailsWaiting { get; init; }

    /// <summary>Whether there is a mail server.</summary>
    public required string MailServer { get; init; }

    /// <summary>The settings name one.</summary>
    public required string Named { get; init; }

    /// <summary>The settings name none.</summary>
    public required string NotNamed { get; init; }

    /// <summary>Locked accounts.</summary>
    public required string Locked { get; init; }

    /// <summary>Suppliers that are behind.</summary>
    public required string Behind { get; init; }

    /// <summary>How many suppliers, and with how many deliveries.</summary>
    public required Func<int, int, string> BehindOf { get; init; }

    /// <summary>When something last came.</summary>
    public required string Arrived { get; init; }

    /// <summary>What readers see.</summary>
    public required string Snapshot { get; init; }

    /// <summary>Its number and when it was made.</summary>
    public required Func<string, string, string> SnapshotOf { get; init; }

    /// <summary>The audit log's chain.</summary>
    public required string Chain { get; init; }

    /// <summary>한국어.</summary>
    public static AdministrationTexts Korean { get; } = new()
    {
        Title = "관리",
        Overview = "현황",
        Menu = "관리 메뉴",
        All = "전체",
        None = "없음",
        PagesName = "목록의 쪽",
        Previous = "이전",
        Next = "다음",
        PageOf = (page, pages, total) => $"{pages:N0}쪽 중 {page:N0}쪽 (모두 {total:N0}건)",
        AllWell = "지금 살펴볼 일이 없습니다.",
        ToAttend = count => $"살펴볼 일이 {count}가지 있습니다.",
        Attend = "살펴볼 일",
        Well = "정상",
        NoneWell = "정상인 항목이 없습니다.",
        OverviewHeads = ["항목", "상태"],
        Count = count => count == 0 ? "없음" : $"{count:N0}건",
        MailsUnclear = "받았는지 알 수 없는 메일",
        MailsFailed = "보내지 못한 메일",
        MailsWaiting = "보내기를 기다리는 메일",
        MailServer = "메일 서버",
        Named = "설정됨",
        NotNamed = "설정되지 않음: 보고서와 독촉 메일이 나가지 않습니다",
        Locked = "잠긴 계정",
        Behind = "밀린 기관",
        BehindOf = (suppliers, items) => suppliers == 0 ? "없음" : $"{suppliers:N0}곳, {items:N0}건",
        Arrived = "마지막으로 들어온 자료",
        Snapshot = "마지막 공표",
        SnapshotOf = (id, at) => $"{id}번, {at}",
        Chain = "감사 기록의 연결",
    };

    /// <summary>English.</summary>
    public static AdministrationTexts English { get; } = new()
    {
        Title = "Administration",
        Overview = "Overview",
        Menu = "Administration menu",
        All = "All",
        None = "none",
        PagesName = "Pages of the list",
        Previous = "Previous",
        Next = "Next",
        PageOf = (page, pages, total) => $"Page {page:N0} of {pages:N0} (lines in all: {total:N0})",
        AllWell = "Nothing needs you now.",
        ToAttend = count => $"Things that need you: {count}.",
        Attend = "Needs you",
        Well = "In order",
        NoneWell = "Nothing is in order.",
        OverviewHeads = ["What", "How it stands"],
        Count = count => count == 0 ? "none" : $"{count:N0}",
        MailsUnclear = "Mails that may or may not have arrived",
        MailsFailed = "Mails that were given up",
        MailsWaiting = "Mails that wait",
        MailServer = "Mail server",
        Named = "named in the settings",
        NotNamed = "not named in the settings: no report and no reminder goes out",
        Locked = "Locked accounts",
        Behind = "Suppliers that are behind",
        BehindOf = (suppliers, items) => suppliers == 0 ? "none" : $"{suppliers:N0} suppliers, {items:N0} deliveries",
        Arrived = "Last delivery",
        Snapshot = "Last publishing",
        SnapshotOf = (id, at) => $"number {id}, {at}",
        Chain = "The audit log's chain",
    };
}
