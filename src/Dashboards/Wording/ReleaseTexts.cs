using DongHaeng.Ops.Releases;

namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of reports before they go out.</summary>
public sealed record ReleaseTexts
{
    /// <summary>The title and the menu's entry.</summary>
    public required string Title { get; init; }

    /// <summary>What the page is for.</summary>
    public required string About { get; init; }

    /// <summary>The heading of what is not out yet.</summary>
    public required string Waiting { get; init; }

    /// <summary>Said where nothing waits.</summary>
    public required string NothingWaits { get; init; }

    /// <summary>The link to the PDF as it is now.</summary>
    public required string Preview { get; init; }

    /// <summary>The field.</summary>
    public required string Comment { get; init; }

    /// <summary>Its button.</summary>
    public required string SaveComment { get; init; }

    /// <summary>The button that mails a preview.</summary>
    public required string SendToMe { get; init; }

    /// <summary>The button.</summary>
    public required string Approve { get; init; }

    /// <summary>The button that takes it back.</summary>
    public required string Reopen { get; init; }

    /// <summary>The heading of what is out.</summary>
    public required string Released { get; init; }

    /// <summary>A column.</summary>
    public required string Report { get; init; }

    /// <summary>A column.</summary>
    public required string Edition { get; init; }

    /// <summary>A column.</summary>
    public required string When { get; init; }

    /// <summary>A column: on what ground it went out.</summary>
    public required string Ground { get; init; }

    /// <summary>Said after something was done.</summary>
    public required string Done { get; init; }

    /// <summary>Said to those who decide on no reports.</summary>
    public required string NotResponsible { get; init; }

    /// <summary>How far an edition has come.</summary>
    public required Func<ReleaseState, string> State { get; init; }

    /// <summary>Who approved it on which day.</summary>
    public required Func<string, string, string> ApprovedBy { get; init; }

    /// <summary>An edition by its number.</summary>
    public required Func<int, string> EditionName { get; init; }

    /// <summary>On what ground it went out.</summary>
    public required Func<ReleaseGround, string> GroundName { get; init; }

    /// <summary>Why something was not done; with the longest comment.</summary>
    public required Func<ReleaseOutcome, int, string> Problem { get; init; }

    /// <summary>한국어.</summary>
    public static ReleaseTexts Korean { get; } = new()
    {
        Title = "보고서 승인",
        About = "보고서가 나가기 전에 미리 보고, 첫 쪽에 실을 의견을 적고, 승인합니다. 승인한 수치 그대로 발송됩니다.",
        Waiting = "발송 전",
        NothingWaits = "기다리는 보고서가 없습니다.",
        Preview = "미리보기 (PDF)",
        Comment = "담당자 의견",
        SaveComment = "의견 저장",
        SendToMe = "나에게 보내기",
        Approve = "승인",
        Reopen = "승인 취소",
        Released = "발송됨",
        Report = "보고서",
        Edition = "판",
        When = "발송일",
        Ground = "근거",
        Done = "처리했습니다.",
        NotResponsible = "보고서 승인은 자치구 담당 팀장과 재단 분석 담당만 할 수 있습니다.",
        State = state => state switch { ReleaseState.Draft => "초안", ReleaseState.Approved => "승인됨, 다음 발송 때 나갑니다", _ => "발송됨" },
        ApprovedBy = (who, day) => $"{who} 승인, {day}",
        EditionName = number => $"제{number}판",
        GroundName = ground => ground switch { ReleaseGround.Approved => "승인", ReleaseGround.Deadline => "기한 도래", _ => "자동 발송" },
        Problem = (why, letters) => why switch
        {
            ReleaseOutcome.GoneOn => "그사이 승인되었거나 발송되었습니다. 지금 상태를 확인해 주세요.",
            ReleaseOutcome.NewerFigures => "그사이 수치가 갱신되었습니다. 미리보기를 다시 확인한 뒤 승인해 주세요.",
            ReleaseOutcome.TooLong => $"의견은 {letters}자까지 적을 수 있습니다.",
            ReleaseOutcome.Personal => "주민등록번호, 전화번호, 주소나 가린 이름으로 보이는 내용이 있습니다. 지우고 다시 저장해 주세요.",
            _ => "처리하지 못했습니다.",
        },
    };

    /// <summary>English.</summary>
    public static ReleaseTexts English { get; } = new()
    {
        Title = "Approve reports",
        About = "Look at reports before they go out, write the comment that stands on their first page, and approve them. They go out with the figures that you approved.",
        Waiting = "Not out yet",
        NothingWaits = "No report waits.",
        Preview = "Preview (PDF)",
        Comment = "Comment",
        SaveComment = "Save the comment",
        SendToMe = "Send to me",
        Approve = "Approve",
        Reopen = "Withdraw approval",
        Released = "Released",
        Report = "Report",
        Edition = "Edition",
        When = "Released on",
        Ground = "On what ground",
        Done = "Done.",
        NotResponsible = "Reports are approved by the supervisors of the gus and the foundation's analysts.",
        State = state => state switch { ReleaseState.Draft => "Draft", ReleaseState.Approved => "Approved, goes out with the next dispatch", _ => "Released" },
        ApprovedBy = (who, day) => $"by {who}, {day}",
        EditionName = number => $"edition {number}",
        GroundName = ground => ground switch { ReleaseGround.Approved => "approved", ReleaseGround.Deadline => "its deadline", _ => "by itself" },
        Problem = (why, letters) => why switch
        {
            ReleaseOutcome.GoneOn => "It has been approved or sent meanwhile. Look how it stands now.",
            ReleaseOutcome.NewerFigures => "There are newer figures now. Look at the preview again before you approve.",
            ReleaseOutcome.TooLong => $"A comment may have up to {letters} letters.",
            ReleaseOutcome.Personal => "It seems to hold a registration number, a telephone number, an address or a masked name. Take it out and save again.",
            _ => "It could not be done.",
        },
    };
}
