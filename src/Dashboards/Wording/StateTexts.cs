using DongHaeng.Dashboards.Administration.State;

namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of the page of the settings' state.</summary>
public sealed record StateTexts
{
    /// <summary>The page's title.</summary>
    public required string Title { get; init; }

    /// <summary>How settings are changed, and what is not shown.</summary>
    public required string About { get; init; }

    /// <summary>The heading of the state.</summary>
    public required string StateTitle { get; init; }

    /// <summary>Its heads: part, state.</summary>
    public required IReadOnlyList<string> StateHeads { get; init; }

    /// <summary>The heading of the settings.</summary>
    public required string SettingsTitle { get; init; }

    /// <summary>Its heads: name, value, origin.</summary>
    public required IReadOnlyList<string> SettingHeads { get; init; }

    /// <summary>Said where nothing is known.</summary>
    public required string None { get; init; }

    /// <summary>A value that is not shown is set.</summary>
    public required string Set { get; init; }

    /// <summary>There is no value.</summary>
    public required string NotSet { get; init; }

    /// <summary>It is there.</summary>
    public required string There { get; init; }

    /// <summary>It is not there.</summary>
    public required string Missing { get; init; }

    /// <summary>Where a setting comes from.</summary>
    public required Func<SettingOrigin, string> OriginOf { get; init; }

    /// <summary>The name of a part.</summary>
    public required Func<StatePart, string> PartOf { get; init; }

    /// <summary>한국어.</summary>
    public static StateTexts Korean { get; } = new()
    {
        Title = "설정",
        About = "지금 적용된 설정과 저장소의 상태입니다. 비밀 값은 보이지 않습니다. 설정은 서버의 설정 파일에서 바꿉니다.",
        StateTitle = "프로그램과 저장소",
        StateHeads = ["항목", "상태"],
        SettingsTitle = "적용된 설정",
        SettingHeads = ["설정", "값", "출처"],
        None = "알려진 것이 없습니다.",
        Set = "설정됨",
        NotSet = "설정되지 않음",
        There = "있음",
        Missing = "없음",
        OriginOf = origin => origin switch { SettingOrigin.File => "설정 파일", SettingOrigin.Environment => "환경 변수", SettingOrigin.CommandLine => "명령줄", _ => "기본값" },
        PartOf = part => part switch
        {
            StatePart.Program => "프로그램 판",
            StatePart.Runtime => "실행 환경",
            StatePart.Landing => "받은 파일(봉인)",
            StatePart.Warehouse => "자료 창고",
            StatePart.Snapshots => "공표본",
            StatePart.Ops => "계정·기록·발송",
            StatePart.Reports => "보낸 보고서",
            StatePart.Disk => "디스크 남은 공간",
            StatePart.LandingKey => "받은 파일의 열쇠",
            StatePart.PseudonymKey => "가명의 열쇠",
            StatePart.WebKeys => "화면의 열쇠",
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "This part has no Korean name yet: add it here."),
        },
    };

    /// <summary>English.</summary>
    public static StateTexts English { get; } = new()
    {
        Title = "Settings",
        About = "The settings in force and the state of the stores. Secrets are not shown. Settings are changed in their file on the server.",
        StateTitle = "Program and stores",
        StateHeads = ["Part", "State"],
        SettingsTitle = "Settings in force",
        SettingHeads = ["Setting", "Value", "From"],
        None = "Nothing is known.",
        Set = "set",
        NotSet = "not set",
        There = "there",
        Missing = "missing",
        OriginOf = origin => origin switch { SettingOrigin.File => "settings file", SettingOrigin.Environment => "environment", SettingOrigin.CommandLine => "command line", _ => "default" },
        PartOf = part => part switch
        {
            StatePart.Program => "Version of the program",
            StatePart.Runtime => "Runtime",
            StatePart.Landing => "Received files (sealed)",
            StatePart.Warehouse => "Warehouse",
            StatePart.Snapshots => "Snapshots",
            StatePart.Ops => "Accounts, log and outbox",
            StatePart.Reports => "Mailed reports",
            StatePart.Disk => "Free disk space",
            StatePart.LandingKey => "Key of received files",
            StatePart.PseudonymKey => "Key of pseudonyms",
            StatePart.WebKeys => "Keys of the pages",
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "This part has no English name yet: add it here."),
        },
    };
}
