using DongHaeng.Dashboards.Collecting;
using DongHaeng.Warehouse.Owed;

namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of the page of what the suppliers delivered.</summary>
public sealed record CollectionTexts
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The title for one gu.</summary>
    public required Func<string, string> GuTitle { get; init; }

    /// <summary>The summary: month, suppliers, what has come.</summary>
    public required Func<string, int, Tally, string> Summary { get; init; }

    /// <summary>What is late, what was refused, what is empty on purpose, what is not due yet; empty where nothing is.</summary>
    public required Func<Tally, string> StatusSummary { get; init; }

    /// <summary>How a supplier stands with one delivery.</summary>
    public required Func<OwedStatus, string> Status { get; init; }

    /// <summary>How many rows were taken and set aside.</summary>
    public required Func<long, long, string> RowSummary { get; init; }

    /// <summary>The heading of the table of the last month.</summary>
    public required Func<string, string> Table { get; init; }

    /// <summary>Head of the column of suppliers.</summary>
    public required string Supplier { get; init; }

    /// <summary>Column: deliveries due.</summary>
    public required string Due { get; init; }

    /// <summary>Column: received in full.</summary>
    public required string Full { get; init; }

    /// <summary>Column: received in part.</summary>
    public required string Partial { get; init; }

    /// <summary>Column: nothing received.</summary>
    public required string Missing { get; init; }

    /// <summary>Column: came and was refused.</summary>
    public required string Refused { get; init; }

    /// <summary>Column: came late, or lacks days that are due.</summary>
    public required string Late { get; init; }

    /// <summary>Column: there and without a record.</summary>
    public required string Empty { get; init; }

    /// <summary>Column: rows taken.</summary>
    public required string Rows { get; init; }

    /// <summary>Column: rows set aside.</summary>
    public required string Rejected { get; init; }

    /// <summary>The unit of the table.</summary>
    public required string Units { get; init; }

    /// <summary>How much of a cell is there: full, due.</summary>
    public required Func<int, int, string> Detail { get; init; }

    /// <summary>The choice of a dataset, and the head of the column of datasets.</summary>
    public required string Dataset { get; init; }

    /// <summary>The choice of none.</summary>
    public required string NoDataset { get; init; }

    /// <summary>The title of the grid of all datasets.</summary>
    public required string AllDatasets { get; init; }

    /// <summary>The link back to all gus.</summary>
    public required string AllGus { get; init; }

    /// <summary>The heading above the grids.</summary>
    public required string GridsTitle { get; init; }

    /// <summary>Head of the column of gus or suppliers in the table of one dataset.</summary>
    public required string Place { get; init; }

    /// <summary>The unit of a grid's table.</summary>
    public required string GridUnits { get; init; }

    /// <summary>The heading of what is late, missing or refused.</summary>
    public required Func<string, string> Open { get; init; }

    /// <summary>The columns of that table: dataset, due day, status, arrival, days covered.</summary>
    public required Func<int, string> OpenHead { get; init; }

    /// <summary>What full, partial and missing mean.</summary>
    public required string Note { get; init; }

    /// <summary>한국어.</summary>
    public static CollectionTexts Korean { get; } = new()
    {
        Title = "자료 수집 현황",
        GuTitle = gu => $"{gu} 자료 수집 현황",
        Summary = (month, suppliers, tally) => tally.Full == tally.Due
            ? $"{month}에 기관 {suppliers:N0}곳이 낼 자료 {tally.Due:N0}건이 모두 들어왔습니다."
            : $"{month}에 기관 {suppliers:N0}곳이 낼 자료 {tally.Due:N0}건 가운데 {tally.Full:N0}건이 모두 들어왔고, {tally.Partial:N0}건은 일부만 들어왔으며, {tally.Missing:N0}건은 들어오지 않았습니다.",
        StatusSummary = tally => string.Join(' ', new[]
        {
            tally.Refused > 0 ? $"{tally.Refused:N0}건은 들어왔으나 쓸 수 없어 반려되었습니다." : "",
            tally.Late > 0 ? $"기한을 넘긴 자료는 {tally.Late:N0}건입니다." : "",
            tally.Empty > 0 ? $"{tally.Empty:N0}건은 해당 기록이 없다고 알린 자료입니다." : "",
            tally.Expected > 0 ? $"아직 기한이 되지 않은 자료는 {tally.Expected:N0}건입니다." : "",
            tally.Due == 0 && tally.Expected == 0 ? "낼 자료가 없습니다." : "",
        }.Where(sentence => sentence.Length > 0)),
        Status = status => status switch
        {
            OwedStatus.Expected => "기한 전",
            OwedStatus.OnTime => "정시 접수",
            OwedStatus.Late => "지연",
            OwedStatus.Missing => "미도착",
            OwedStatus.EmptyDeclared => "해당 기록 없음",
            _ => "반려",
        },
        RowSummary = (rows, rejected) => $"받은 기록은 {rows:N0}행이고, 형식이 맞지 않아 따로 둔 기록은 {rejected:N0}행입니다.",
        Table = month => $"{month} 접수 내역",
        Supplier = "낸 곳",
        Due = "낼 자료",
        Full = "모두 접수",
        Partial = "일부 접수",
        Missing = "미도착",
        Refused = "반려",
        Late = "지연",
        Empty = "해당 기록 없음",
        Rows = "받은 행",
        Rejected = "따로 둔 행",
        Units = "(단위: 건, 행)",
        Detail = (full, due) => $"{due}건 중 {full}건",
        Dataset = "자료",
        NoDataset = "모든 자료",
        AllDatasets = "모든 자료",
        AllGus = "모든 자치구",
        GridsTitle = "최근 12개월",
        Place = "낸 곳",
        GridUnits = "(단위: 모두 접수/낼 자료, 건)",
        Open = month => $"{month} 자료 가운데 확인할 것",
        OpenHead = column => column switch { 0 => "자료", 1 => "기한", 2 => "상태", 3 => "마지막 접수", _ => "담긴 날/낼 날" },
        Note = "한 기관이 한 달에 낼 자료 하나가 한 건입니다. 그달의 날을 모두 담은 파일이 있으면 모두 접수, 일부 날만 담았으면 일부 접수입니다. 미도착은 기한이 지났는데 아무것도 오지 않은 것, 반려는 왔으나 쓸 수 없는 것, 해당 기록 없음은 빈 파일로 ‘기록할 일이 없었음’을 알린 것입니다. 지연은 기한 뒤에 왔거나 기한이 지난 날이 아직 빠져 있는 것으로, 모두 접수와 일부 접수에 들어 있습니다. 따로 둔 행은 파일이 끝나는 달에 셉니다. 돌봄위기 자료는 동의 건수가 드러나지 않도록 받은 행에 넣지 않고, 모두 접수한 달은 해당 기록 없음이나 지연으로 나누지 않습니다.",
    };

    /// <summary>English.</summary>
    public static CollectionTexts English { get; } = new()
    {
        Title = "Collection status",
        GuTitle = gu => $"Collection status of {gu}",
        Summary = (month, suppliers, tally) => tally.Full == tally.Due
            ? $"All {tally.Due:N0} deliveries due from {suppliers:N0} suppliers for {month} have come in full."
            : $"Of {tally.Due:N0} deliveries due from {suppliers:N0} suppliers for {month}, {tally.Full:N0} have come in full, {tally.Partial:N0} in part and {tally.Missing:N0} not at all.",
        StatusSummary = tally => string.Join(' ', new[]
        {
            tally.Refused > 0 ? $"{tally.Refused:N0} came and were refused because nothing in them can be used." : "",
            tally.Late > 0 ? $"{tally.Late:N0} are past their due day." : "",
            tally.Empty > 0 ? $"{tally.Empty:N0} say that nothing happened." : "",
            tally.Expected > 0 ? $"{tally.Expected:N0} more are not due yet." : "",
            tally.Due == 0 && tally.Expected == 0 ? "Nothing is due." : "",
        }.Where(sentence => sentence.Length > 0)),
        Status = status => status switch
        {
            OwedStatus.Expected => "not due yet",
            OwedStatus.OnTime => "in time",
            OwedStatus.Late => "late",
            OwedStatus.Missing => "nothing came",
            OwedStatus.EmptyDeclared => "nothing happened",
            _ => "refused",
        },
        RowSummary = (rows, rejected) => $"{rows:N0} rows were taken; {rejected:N0} rows were set aside because they did not fit the contract.",
        Table = month => $"Deliveries of {month}",
        Supplier = "Supplier",
        Due = "Due",
        Full = "In full",
        Partial = "In part",
        Missing = "Nothing came",
        Refused = "Refused",
        Late = "Late",
        Empty = "Nothing happened",
        Rows = "Rows taken",
        Rejected = "Rows set aside",
        Units = "(Unit: deliveries, rows)",
        Detail = (full, due) => $"{full} of {due}",
        Dataset = "Dataset",
        NoDataset = "All datasets",
        AllDatasets = "All datasets",
        AllGus = "All gus",
        GridsTitle = "The last 12 months",
        Place = "From",
        GridUnits = "(Unit: deliveries in full/due)",
        Open = month => $"To be looked into among the deliveries of {month}",
        OpenHead = column => column switch { 0 => "Dataset", 1 => "Due", 2 => "Status", 3 => "Last received", _ => "Days covered/owed" },
        Note = "One dataset of one supplier for one month is one delivery. It is in full when files cover every day of the month, in part when they cover some. Nothing came: it was due and no file arrived. Refused: a file arrived and nothing in it can be used. Nothing happened: an empty file says so. Late: it came after its due day or still lacks days that are due; late ones are among those in full and in part. Rows set aside count in the month in which their file ends. Records of care crises are not among the rows taken, and months of them in full are told neither as nothing happened nor as late, because that would tell of a dong's figure.",
    };
}
