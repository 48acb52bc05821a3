using DongHaeng.Warehouse.Quarantine;

namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of the page of what the centers have to mend.</summary>
public sealed record RejectTexts
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The summary: rows set aside, files refused, questions.</summary>
    public required Func<long, int, int, string> Summary { get; init; }

    /// <summary>What the page holds and how to mend it.</summary>
    public required string About { get; init; }

    /// <summary>What the rows are counted by.</summary>
    public required Func<GroupBy, string> By { get; init; }

    /// <summary>The label of that choice.</summary>
    public required string Group { get; init; }

    /// <summary>Every dataset, or every reason.</summary>
    public required string All { get; init; }

    /// <summary>The heading of the counts.</summary>
    public required Func<GroupBy, string> Counts { get; init; }

    /// <summary>The columns of the counts: files, rows, cells.</summary>
    public required IReadOnlyList<string> CountHeads { get; init; }

    /// <summary>The heading of the rows; how many of them are shown where not all are.</summary>
    public required Func<int?, string> Rows { get; init; }

    /// <summary>The columns of the rows: dataset, file, line, column, value, reason, what to do.</summary>
    public required IReadOnlyList<string> RowHeads { get; init; }

    /// <summary>The whole row is meant.</summary>
    public required string WholeRow { get; init; }

    /// <summary>The heading of the refused files.</summary>
    public required string Refused { get; init; }

    /// <summary>The columns of the refused files: dataset, file, arrival, reason, what to do.</summary>
    public required IReadOnlyList<string> RefusedHeads { get; init; }

    /// <summary>The heading of the questions.</summary>
    public required string Warnings { get; init; }

    /// <summary>The columns of the questions: dataset, file, question, lines.</summary>
    public required IReadOnlyList<string> WarningHeads { get; init; }

    /// <summary>The label of the files.</summary>
    public required string Files { get; init; }

    /// <summary>한국어.</summary>
    public static RejectTexts Korean { get; } = new()
    {
        Title = "고칠 자료",
        Summary = (rows, refused, questions) => rows + refused + questions == 0
            ? "고칠 자료가 없습니다."
            : $"격리된 행은 {rows:N0}건, 반려된 파일은 {refused:N0}건, 확인이 필요한 파일은 {questions:N0}건입니다.",
        About = "약속과 다른 행은 격리하고 나머지는 받습니다. 원래 시스템에서 고치면 다음 자료가 들어올 때 이 목록에서 사라집니다. 최근 90일에 들어온 파일만 보이며, 값은 가려져 있습니다.",
        By = by => by switch { GroupBy.Supplier => "기관", GroupBy.Dataset => "자료", GroupBy.Reason => "사유", _ => "열" },
        Group = "묶어 보기",
        All = "전체",
        Counts = by => by switch { GroupBy.Supplier => "기관별 격리 현황", GroupBy.Dataset => "자료별 격리 현황", GroupBy.Reason => "사유별 격리 현황", _ => "열별 격리 현황" },
        CountHeads = ["파일", "행", "칸"],
        Rows = shown => shown is { } count ? $"격리된 행 (최근 {count:N0}건, 전체는 CSV)" : "격리된 행",
        RowHeads = ["자료", "파일", "행", "열", "값(가림)", "사유", "할 일"],
        WholeRow = "행 전체",
        Refused = "반려된 파일",
        RefusedHeads = ["자료", "파일", "접수", "사유", "할 일"],
        Warnings = "확인이 필요한 파일 (받았으며 수치는 그대로입니다)",
        WarningHeads = ["자료", "파일", "물음", "행"],
        Files = "고칠 자료 목록 내려받기",
    };

    /// <summary>English.</summary>
    public static RejectTexts English { get; } = new()
    {
        Title = "To be mended",
        Summary = (rows, refused, questions) => rows + refused + questions == 0
            ? "There is nothing to mend."
            : $"Rows set aside: {rows:N0}. Files refused: {refused:N0}. Files with a question: {questions:N0}.",
        About = "Rows that break the contract are set aside, the others are taken. Mended in the center's own system, they leave this list with the next delivery. It holds files of the last 90 days; values are masked.",
        By = by => by switch { GroupBy.Supplier => "supplier", GroupBy.Dataset => "dataset", GroupBy.Reason => "reason", _ => "column" },
        Group = "Count by",
        All = "All",
        Counts = by => by switch { GroupBy.Supplier => "Rows set aside by supplier", GroupBy.Dataset => "Rows set aside by dataset", GroupBy.Reason => "Rows set aside by reason", _ => "Rows set aside by column" },
        CountHeads = ["Files", "Rows", "Cells"],
        Rows = shown => shown is { } count ? $"Rows set aside (the newest {count:N0}; all are in the CSV)" : "Rows set aside",
        RowHeads = ["Dataset", "File", "Line", "Column", "Value (masked)", "Reason", "What to do"],
        WholeRow = "the whole row",
        Refused = "Files refused",
        RefusedHeads = ["Dataset", "File", "Received", "Reason", "What to do"],
        Warnings = "Files with a question (taken; no figure is changed)",
        WarningHeads = ["Dataset", "File", "Question", "Lines"],
        Files = "Download the list of what to mend",
    };
}
