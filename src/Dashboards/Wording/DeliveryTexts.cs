using DongHaeng.Ops.Deliveries;

namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of the pages of mailed reports.</summary>
public sealed record DeliveryTexts
{
    /// <summary>The list's title.</summary>
    public required string Title { get; init; }

    /// <summary>What it holds.</summary>
    public required string About { get; init; }

    /// <summary>What the choice is called to screen readers.</summary>
    public required string Search { get; init; }

    /// <summary>The report.</summary>
    public required string Report { get; init; }

    /// <summary>The period.</summary>
    public required string Period { get; init; }

    /// <summary>The state.</summary>
    public required string State { get; init; }

    /// <summary>The heading of the list, with how many there are.</summary>
    public required Func<long, string> Found { get; init; }

    /// <summary>Said where there are none.</summary>
    public required string None { get; init; }

    /// <summary>The heads of the list: report and unit, period, state, account, address, attempts, edition, put in.</summary>
    public required IReadOnlyList<string> Heads { get; init; }

    /// <summary>The name of a state.</summary>
    public required Func<DeliveryState, string> StateOf { get; init; }

    /// <summary>How an attempt ended.</summary>
    public required Func<AttemptOutcome, string> OutcomeOf { get; init; }

    /// <summary>Who gets it.</summary>
    public required string Recipient { get; init; }

    /// <summary>When it was put in.</summary>
    public required string Created { get; init; }

    /// <summary>The edition.</summary>
    public required string Edition { get; init; }

    /// <summary>The snapshot.</summary>
    public required string Snapshot { get; init; }

    /// <summary>When it is due.</summary>
    public required string NextAttempt { get; init; }

    /// <summary>The heading of the decision.</summary>
    public required string Decide { get; init; }

    /// <summary>Why a person decides.</summary>
    public required string AmbiguousAbout { get; init; }

    /// <summary>Why it was given up.</summary>
    public required string FailedAbout { get; init; }

    /// <summary>What it means that it arrived.</summary>
    public required string ArrivedAbout { get; init; }

    /// <summary>The button that says that it arrived.</summary>
    public required string HasArrived { get; init; }

    /// <summary>What sending again means.</summary>
    public required string AgainAbout { get; init; }

    /// <summary>The button that sends again.</summary>
    public required string SendAgain { get; init; }

    /// <summary>Said after it was marked.</summary>
    public required string Arrived { get; init; }

    /// <summary>Said after it was put in again.</summary>
    public required string Again { get; init; }

    /// <summary>Said where there is nothing to decide.</summary>
    public required string NotOpen { get; init; }

    /// <summary>The heading of the attempts.</summary>
    public required string Attempts { get; init; }

    /// <summary>Their heads: number, began, outcome, answer, ended.</summary>
    public required IReadOnlyList<string> AttemptHeads { get; init; }

    /// <summary>Said where there are none.</summary>
    public required string NoAttempts { get; init; }

    /// <summary>한국어.</summary>
    public static DeliveryTexts Korean { get; } = new()
    {
        Title = "발송",
        About = "보고서 메일의 발송 기록입니다. 메일과 첨부 파일의 내용은 보이지 않습니다.",
        Search = "발송 고르기",
        Report = "보고서",
        Period = "기간",
        State = "상태",
        Found = count => $"메일 {count:N0}건",
        None = "해당하는 메일이 없습니다.",
        Heads = ["보고서", "기간", "상태", "계정", "주소", "시도", "판", "넣은 때"],
        StateOf = state => state switch
        {
            DeliveryState.Pending => "대기",
            DeliveryState.Sending => "보내는 중",
            DeliveryState.Sent => "보냄",
            DeliveryState.Failed => "실패",
            DeliveryState.Ambiguous => "확인 필요",
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "This state has no Korean name yet: add it here."),
        },
        OutcomeOf = outcome => outcome switch
        {
            AttemptOutcome.Sent => "보냄",
            AttemptOutcome.Postponed => "다시 시도 예정",
            AttemptOutcome.Failed => "실패",
            AttemptOutcome.Ambiguous => "알 수 없음",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "This outcome has no Korean name yet: add it here."),
        },
        Recipient = "받는 사람",
        Created = "넣은 때",
        Edition = "판",
        Snapshot = "공표 번호",
        NextAttempt = "다음 시도",
        Decide = "결정",
        AmbiguousAbout = "서버가 메일을 받았는지 알 수 없습니다. 받는 사람에게 확인해 주세요.",
        FailedAbout = "서버가 메일을 받지 않았습니다. 아래 답을 보고 원인을 고친 다음 다시 보내 주세요.",
        ArrivedAbout = "받는 사람이 메일을 받았으면 보낸 것으로 적습니다.",
        HasArrived = "받았음",
        AgainAbout = "받지 못했으면 다시 보냅니다. 다음 발송 때(5분 안) 나갑니다.",
        SendAgain = "다시 보내기",
        Arrived = "보낸 것으로 적었습니다.",
        Again = "다시 보낼 메일에 넣었습니다.",
        NotOpen = "지금은 결정할 것이 없습니다. 다른 관리자가 이미 처리했을 수 있습니다.",
        Attempts = "시도와 서버의 답",
        AttemptHeads = ["번호", "시작", "결과", "서버의 답", "끝"],
        NoAttempts = "아직 시도하지 않았습니다.",
    };

    /// <summary>English.</summary>
    public static DeliveryTexts English { get; } = new()
    {
        Title = "Deliveries",
        About = "The record of mailed reports. What stands in the mails and their attachments is not shown.",
        Search = "Choose deliveries",
        Report = "Report",
        Period = "Period",
        State = "State",
        Found = count => $"Mails: {count:N0}",
        None = "There is no such mail.",
        Heads = ["Report", "Period", "State", "Account", "Address", "Attempts", "Edition", "Put in"],
        StateOf = state => state switch
        {
            DeliveryState.Pending => "waiting",
            DeliveryState.Sending => "being sent",
            DeliveryState.Sent => "sent",
            DeliveryState.Failed => "failed",
            DeliveryState.Ambiguous => "unclear",
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "This state has no English name yet: add it here."),
        },
        OutcomeOf = outcome => outcome switch
        {
            AttemptOutcome.Sent => "sent",
            AttemptOutcome.Postponed => "to be tried again",
            AttemptOutcome.Failed => "failed",
            AttemptOutcome.Ambiguous => "unclear",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "This outcome has no English name yet: add it here."),
        },
        Recipient = "Recipient",
        Created = "Put in",
        Edition = "Edition",
        Snapshot = "Snapshot",
        NextAttempt = "Next attempt",
        Decide = "Decision",
        AmbiguousAbout = "Nobody knows whether the server took the mail. Ask the recipient.",
        FailedAbout = "The server did not take the mail. See its answers below, mend the cause, and send it again.",
        ArrivedAbout = "Where the recipient has it, it is written down as sent.",
        HasArrived = "It has arrived",
        AgainAbout = "Where it has not arrived, it goes out with the next mails, within five minutes.",
        SendAgain = "Send again",
        Arrived = "It is written down as sent.",
        Again = "It waits to be sent again.",
        NotOpen = "There is nothing to decide now. Another administrator may have done it.",
        Attempts = "Attempts and the server's answers",
        AttemptHeads = ["Number", "Began", "Outcome", "Answer", "Ended"],
        NoAttempts = "It was not tried yet.",
    };
}
