namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of the page of reports.</summary>
public sealed record ArchiveTexts
{
    /// <summary>The page's title, and the entry in the main menu.</summary>
    public required string Title { get; init; }

    /// <summary>What it holds.</summary>
    public required string About { get; init; }

    /// <summary>Said where no report is open to the viewer.</summary>
    public required string NoneForYou { get; init; }

    /// <summary>The kind of report.</summary>
    public required string Report { get; init; }

    /// <summary>The period.</summary>
    public required string Period { get; init; }

    /// <summary>The heads: unit, Korean, English, tables, precision.</summary>
    public required IReadOnlyList<string> Heads { get; init; }

    /// <summary>The link to the Korean edition.</summary>
    public required string OpenKorean { get; init; }

    /// <summary>The link to the English edition.</summary>
    public required string OpenEnglish { get; init; }

    /// <summary>The link to the tables as a workbook.</summary>
    public required string OpenWorkbook { get; init; }

    /// <summary>Its figures are exact.</summary>
    public required string Exact { get; init; }

    /// <summary>Its figures are protected.</summary>
    public required string Protected { get; init; }

    /// <summary>The heading of what was mailed to the viewer.</summary>
    public required string Mailed { get; init; }

    /// <summary>What those files are.</summary>
    public required string MailedAbout { get; init; }

    /// <summary>The heads: report, period, state, put in, file.</summary>
    public required IReadOnlyList<string> MailHeads { get; init; }

    /// <summary>Said where nothing was.</summary>
    public required string NothingMailed { get; init; }

    /// <summary>Said of a file that does not open.</summary>
    public required string NotOpen { get; init; }

    /// <summary>한국어.</summary>
    public static ArchiveTexts Korean { get; } = new()
    {
        Title = "보고서",
        About = "열 때마다 지금 공표된 자료와 보는 사람의 권한으로 새로 만듭니다. 내려받은 파일은 다른 사람에게 전달하지 마십시오.",
        NoneForYou = "지금 역할로 열 수 있는 보고서가 없습니다.",
        Report = "보고서",
        Period = "기간",
        Heads = ["지역", "한국어", "영어", "표", "정밀도"],
        OpenKorean = "한국어 PDF",
        OpenEnglish = "영어 PDF",
        OpenWorkbook = "엑셀 (XLSX)",
        Exact = "정확",
        Protected = "보호",
        Mailed = "메일로 받은 보고서",
        MailedAbout = "메일에 붙였던 파일 그대로입니다. 지금 권한으로 받을 수 없는 지역의 파일은 열리지 않습니다.",
        MailHeads = ["보고서", "기간", "상태", "넣은 때", "파일"],
        NothingMailed = "메일로 받은 보고서가 없습니다.",
        NotOpen = "열 수 없음",
    };

    /// <summary>English.</summary>
    public static ArchiveTexts English { get; } = new()
    {
        Title = "Reports",
        About = "Each is drawn when it is opened, from what is published now and with your rights. Do not pass downloaded files on.",
        NoneForYou = "No report is open to your role.",
        Report = "Report",
        Period = "Period",
        Heads = ["Place", "Korean", "English", "Tables", "Precision"],
        OpenKorean = "PDF in Korean",
        OpenEnglish = "PDF in English",
        OpenWorkbook = "Excel (XLSX)",
        Exact = "exact",
        Protected = "protected",
        Mailed = "Reports mailed to you",
        MailedAbout = "The files as they were attached. Those on places that you could not be sent today do not open.",
        MailHeads = ["Report", "Period", "State", "Put in", "File"],
        NothingMailed = "No report was mailed to you.",
        NotOpen = "does not open",
    };
}
