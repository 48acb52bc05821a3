namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of pages that say why there is nothing to see.</summary>
public sealed record ErrorTexts
{
    /// <summary>Title of a page that does not exist.</summary>
    public required string NotFound { get; init; }

    /// <summary>What to do about it.</summary>
    public required string NotFoundHelp { get; init; }

    /// <summary>Title for a gu that does not exist, and for one that the viewer may not see: the same words.</summary>
    public required string NoSuchGu { get; init; }

    /// <summary>The same for a dong.</summary>
    public required string NoSuchDong { get; init; }

    /// <summary>What to do about it.</summary>
    public required string NoSuchUnitHelp { get; init; }

    /// <summary>Title for a page that the role does not open.</summary>
    public required string Forbidden { get; init; }

    /// <summary>What to do about it.</summary>
    public required string ForbiddenHelp { get; init; }

    /// <summary>Title for a request that could not be understood.</summary>
    public required string BadRequest { get; init; }

    /// <summary>What to do about it.</summary>
    public required string BadRequestHelp { get; init; }

    /// <summary>Title for somebody who asks too often.</summary>
    public required string TooMany { get; init; }

    /// <summary>What to do about it, with the seconds to wait.</summary>
    public required Func<int, string> TooManyHelp { get; init; }

    /// <summary>Title for a failure of the program.</summary>
    public required string Failure { get; init; }

    /// <summary>What to do about it, with the number under which the failure was logged.</summary>
    public required Func<string, string> FailureHelp { get; init; }

    /// <summary>Title before the first snapshot.</summary>
    public required string NothingYet { get; init; }

    /// <summary>What to do about it.</summary>
    public required string NothingYetHelp { get; init; }

    /// <summary>Title for a viewer to whom no figures are open.</summary>
    public required string NoFigures { get; init; }

    /// <summary>What to do about it.</summary>
    public required string NoFiguresHelp { get; init; }

    /// <summary>The link back to the start.</summary>
    public required string Home { get; init; }

    /// <summary>한국어.</summary>
    public static ErrorTexts Korean { get; } = new()
    {
        NotFound = "없는 페이지입니다",
        NotFoundHelp = "주소를 다시 확인하거나 첫 화면에서 찾아 주세요.",
        NoSuchGu = "볼 수 있는 자치구가 아닙니다",
        NoSuchDong = "볼 수 있는 동이 아닙니다",
        NoSuchUnitHelp = "주소의 코드를 확인하거나 첫 화면에서 골라 주세요.",
        Forbidden = "이 페이지를 볼 권한이 없습니다",
        ForbiddenHelp = "필요하면 시스템 관리 담당에게 권한을 요청해 주세요.",
        BadRequest = "요청을 처리할 수 없습니다",
        BadRequestHelp = "화면을 새로 열고 다시 시도해 주세요. 파일 주소라면 기간(period 또는 from, to), 단위(grain)와 그 밖의 항목 이름을 확인해 주세요.",
        TooMany = "요청이 너무 많습니다",
        TooManyHelp = seconds => $"{seconds}초 뒤에 다시 시도해 주세요. 자료가 많이 필요하면 파일이나 API로 한 번에 받을 수 있습니다.",
        Failure = "화면을 만들지 못했습니다",
        FailureHelp = id => $"잠시 뒤 다시 시도해 주세요. 계속되면 시스템 관리 담당에게 이 번호를 알려 주세요: {id}",
        NothingYet = "아직 공표한 자료가 없습니다",
        NothingYetHelp = "첫 자료를 받아 공표하면 이곳에 지표가 나타납니다. 시스템 관리 담당은 서버에서 donghaeng ingest run 명령으로 지금 받을 수 있습니다.",
        NoFigures = "볼 수 있는 지표가 없는 계정입니다",
        NoFiguresHelp = "이 계정은 설정과 계정을 관리합니다. 지표를 보려면 지표를 볼 수 있는 역할이 따로 필요합니다.",
        Home = "첫 화면으로",
    };

    /// <summary>English.</summary>
    public static ErrorTexts English { get; } = new()
    {
        NotFound = "There is no such page",
        NotFoundHelp = "Check the address, or start from the first page.",
        NoSuchGu = "This is not a gu that you can see",
        NoSuchDong = "This is not a dong that you can see",
        NoSuchUnitHelp = "Check the code in the address, or choose from the first page.",
        Forbidden = "You may not open this page",
        ForbiddenHelp = "If you need it, ask your administrator.",
        BadRequest = "The request could not be handled",
        BadRequestHelp = "Open the page again and retry. In a file's address, check the period (period, or from and to), its length (grain) and the names of the other parts.",
        TooMany = "Too many requests",
        TooManyHelp = seconds => $"Please try again in {seconds} seconds. Much data is had at once as a file or by the API.",
        Failure = "The page could not be made",
        FailureHelp = id => $"Please try again in a moment. If it goes on, give your administrator this number: {id}",
        NothingYet = "Nothing has been published yet",
        NothingYetHelp = "Figures appear here once the first files have come and been published. An administrator can fetch them now on the server: donghaeng ingest run.",
        NoFigures = "No figures are open to this account",
        NoFiguresHelp = "This account looks after settings and accounts. To see figures it needs another role.",
        Home = "To the first page",
    };
}
