using DongHaeng.Dashboards.Collecting;

namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of the page of what the centers delivered.</summary>
public sealed record CollectionTexts
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The title for one gu.</summary>
    public required Func<string, string> GuTitle { get; init; }

    /// <summary>The summary: month, centers, what has come.</summary>
    public required Func<string, int, Tally, string> Summary { get; init; }

    /// <summary>How many rows were taken and set aside.</summary>
    public required Func<long, long, string> RowSummary { get; init; }

    /// <summary>The heading of the table of the last month.</summary>
    public required Func<string, string> Table { get; init; }

    /// <summary>Head of the column of places, for centers.</summary>
    public required string Center { get; init; }

    /// <summary>Column: deliveries due.</summary>
    public required string Due { get; init; }

    /// <summary>Column: received in full.</summary>
    public required string Full { get; init; }

    /// <summary>Column: received in part.</summary>
    public required string Partial { get; init; }

    /// <summary>Column: nothing received.</summary>
    public required string Missing { get; init; }

    /// <summary>Column: rows taken.</summary>
    public required string Rows { get; init; }

    /// <summary>Column: rows set aside.</summary>
    public required string Rejected { get; init; }

    /// <summary>The unit of the table.</summary>
    public required string Units { get; init; }

    /// <summary>How much of a cell is there: full, due.</summary>
    public required Func<int, int, string> Detail { get; init; }

    /// <summary>The link back to all gus.</summary>
    public required string AllGus { get; init; }

    /// <summary>The heading above the grids.</summary>
    public required string GridsTitle { get; init; }

    /// <summary>Head of the column of gus or centers in a grid's table.</summary>
    public required string Place { get; init; }

    /// <summary>The unit of a grid's table.</summary>
    public required string GridUnits { get; init; }

    /// <summary>What full, partial and missing mean.</summary>
    public required string Note { get; init; }

    /// <summary>한국어.</summary>
    public static CollectionTexts Korean { get; } = new()
    {
        Title = "자료 수집 현황",
        GuTitle = gu => $"{gu} 자료 수집 현황",
        Summary = (month, centers, tally) => tally.Full == tally.Due
            ? $"{month}에 센터 {centers:N0}곳이 낼 자료 {tally.Due:N0}건이 모두 들어왔습니다."
            : $"{month}에 센터 {centers:N0}곳이 낼 자료 {tally.Due:N0}건 가운데 {tally.Full:N0}건이 모두 들어왔고, {tally.Partial:N0}건은 일부만 들어왔으며, {tally.Missing:N0}건은 들어오지 않았습니다.",
        RowSummary = (rows, rejected) => $"받은 기록은 {rows:N0}행이고, 형식이 맞지 않아 따로 둔 기록은 {rejected:N0}행입니다.",
        Table = month => $"{month} 접수 내역",
        Center = "센터",
        Due = "낼 자료",
        Full = "모두 접수",
        Partial = "일부 접수",
        Missing = "미보고",
        Rows = "받은 행",
        Rejected = "따로 둔 행",
        Units = "(단위: 건, 행)",
        Detail = (full, due) => $"{due}건 중 {full}건",
        AllGus = "모든 자치구",
        GridsTitle = "자료별 최근 12개월",
        Place = "낸 곳",
        GridUnits = "(단위: 모두 접수/낼 자료, 건)",
        Note = "한 센터가 한 달에 낼 자료 하나가 한 건입니다. 그달의 날을 모두 담은 파일이 있으면 모두 접수, 일부 날만 담았으면 일부 접수입니다.",
    };

    /// <summary>English.</summary>
    public static CollectionTexts English { get; } = new()
    {
        Title = "Collection status",
        GuTitle = gu => $"Collection status of {gu}",
        Summary = (month, centers, tally) => tally.Full == tally.Due
            ? $"All {tally.Due:N0} deliveries due from {centers:N0} centers for {month} have come in full."
            : $"Of {tally.Due:N0} deliveries due from {centers:N0} centers for {month}, {tally.Full:N0} have come in full, {tally.Partial:N0} in part and {tally.Missing:N0} not at all.",
        RowSummary = (rows, rejected) => $"{rows:N0} rows were taken; {rejected:N0} rows were set aside because they did not fit the contract.",
        Table = month => $"Deliveries of {month}",
        Center = "Center",
        Due = "Due",
        Full = "In full",
        Partial = "In part",
        Missing = "Not reported",
        Rows = "Rows taken",
        Rejected = "Rows set aside",
        Units = "(Unit: deliveries, rows)",
        Detail = (full, due) => $"{full} of {due}",
        AllGus = "All gus",
        GridsTitle = "The last 12 months by dataset",
        Place = "From",
        GridUnits = "(Unit: deliveries in full/due)",
        Note = "One dataset of one center for one month is one delivery. It is in full when files cover every day of the month, in part when they cover some.",
    };
}
