namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of what people write beside series.</summary>
public sealed record NoteTexts
{
    /// <summary>The title of an annotation's own page.</summary>
    public required string Title { get; init; }

    /// <summary>The heading of those beside a series.</summary>
    public required string Heading { get; init; }

    /// <summary>The link to writing one.</summary>
    public required string Add { get; init; }

    /// <summary>The title of the form.</summary>
    public required string New { get; init; }

    /// <summary>Who will read it, and what does not belong into it.</summary>
    public required string About { get; init; }

    /// <summary>The field.</summary>
    public required string Body { get; init; }

    /// <summary>The button.</summary>
    public required string Keep { get; init; }

    /// <summary>The link back.</summary>
    public required string Back { get; init; }

    /// <summary>Who wrote it on which day.</summary>
    public required Func<string, string, string> By { get; init; }

    /// <summary>The button that takes it back.</summary>
    public required string Withdraw { get; init; }

    /// <summary>What taking it back means.</summary>
    public required string WithdrawAbout { get; init; }

    /// <summary>Said where nothing is written.</summary>
    public required string Missing { get; init; }

    /// <summary>Said where it is too long.</summary>
    public required Func<int, string> TooLong { get; init; }

    /// <summary>Said where it looks like a person's data.</summary>
    public required string Personal { get; init; }

    /// <summary>한국어.</summary>
    public static NoteTexts Korean { get; } = new()
    {
        Title = "기록",
        Heading = "담당자 기록",
        Add = "기록 남기기",
        New = "기록 남기기",
        About = "이 지표를 원래 값으로 보는 사람에게 이름, 날짜와 함께 보입니다. 수치가 달라진 까닭(제도 변경, 조사 시작, 인력 공백, 입력 지연 등)을 적어 주세요. 이름·전화번호·주소처럼 사람을 알 수 있는 내용은 적지 않습니다.",
        Body = "내용",
        Keep = "저장",
        Back = "돌아가기",
        By = (who, day) => $"{who} 작성, {day}",
        Withdraw = "회수",
        WithdrawAbout = "회수한 기록은 화면에서 사라지고, 누가 언제 쓰고 회수했는지는 남습니다.",
        Missing = "내용을 적어 주세요.",
        TooLong = letters => $"{letters}자까지 적을 수 있습니다.",
        Personal = "주민등록번호, 전화번호, 주소나 가린 이름으로 보이는 내용이 있습니다. 지우고 다시 저장해 주세요.",
    };

    /// <summary>English.</summary>
    public static NoteTexts English { get; } = new()
    {
        Title = "Annotation",
        Heading = "Annotations",
        Add = "Annotate",
        New = "Annotate",
        About = "Those who see this metric's exact figures will see it, with your name and the day. Say why figures changed (a new rule, a survey that began, posts left empty, late entry). Leave out what tells of a person: names, telephone numbers, addresses.",
        Body = "Text",
        Keep = "Save",
        Back = "Back",
        By = (who, day) => $"by {who}, {day}",
        Withdraw = "Withdraw",
        WithdrawAbout = "It leaves the pages; who wrote and withdrew it, and when, stays on record.",
        Missing = "Write something first.",
        TooLong = letters => $"It may have up to {letters} letters.",
        Personal = "It seems to hold a registration number, a telephone number, an address or a masked name. Take it out and save again.",
    };
}
