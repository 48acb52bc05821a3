namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of the page of what runs when.</summary>
public sealed record ScheduleTexts
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>How schedules are changed.</summary>
    public required string About { get; init; }

    /// <summary>The heads: what, act, next, last, expression.</summary>
    public required IReadOnlyList<string> Heads { get; init; }

    /// <summary>What a job does.</summary>
    public required Func<string, string> NameOf { get; init; }

    /// <summary>The button that starts it.</summary>
    public required string Run { get; init; }

    /// <summary>It runs.</summary>
    public required string Running { get; init; }

    /// <summary>Said after it was started.</summary>
    public required string Started { get; init; }

    /// <summary>Said where it could not be.</summary>
    public required string NotStarted { get; init; }

    /// <summary>Said where there are no schedules.</summary>
    public required string None { get; init; }

    /// <summary>Why running now is safe.</summary>
    public required string Note { get; init; }

    /// <summary>한국어.</summary>
    public static ScheduleTexts Korean { get; } = new()
    {
        Title = "일정",
        About = "시각은 한국 시간입니다. 시각을 바꾸려면 설정 파일을 고치고 서버를 다시 시작합니다.",
        Heads = ["작업", "지금 실행", "다음 실행", "지난 실행", "시각(cron)"],
        NameOf = name => name switch { "night" => "자료 수집과 공표", "reports" => "보고서 만들기와 발송", "post" => "밀린 메일 다시 보내기", "reminders" => "독촉 메일", "views" => "보관한 화면 알림", _ => $"작업 {name}" },
        Run = "실행",
        Running = "실행 중",
        Started = "작업을 시작했습니다. 잠시 뒤 새로 열어 확인해 주세요.",
        NotStarted = "이미 실행 중이거나 없는 작업이어서 시작하지 않았습니다.",
        None = "이 서버에는 등록된 일정이 없습니다.",
        Note = "같은 작업은 동시에 두 번 실행되지 않으며, 이미 받은 파일과 보낸 메일은 다시 처리하지 않습니다.",
    };

    /// <summary>English.</summary>
    public static ScheduleTexts English { get; } = new()
    {
        Title = "Schedules",
        About = "Times are Korean. To change them, change the settings file and start the server again.",
        Heads = ["Job", "Run now", "Next", "Last", "Schedule (cron)"],
        NameOf = name => name switch { "night" => "Pull and publish", "reports" => "Make and mail reports", "post" => "Send mails that wait", "reminders" => "Reminders", "views" => "Mails about kept pages", _ => $"Job {name}" },
        Run = "Run",
        Running = "running",
        Started = "The job was started. Open the page again in a moment.",
        NotStarted = "The job runs already, or there is no such job: nothing was started.",
        None = "This server has no schedules.",
        Note = "A job never runs twice at a time; files that were taken and mails that were sent are not taken or sent again.",
    };
}
