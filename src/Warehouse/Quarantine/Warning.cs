using System.Globalization;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Warehouse.Quarantine;

/// <summary>Something strange in a file that was taken all the same: a question to the center, which changes no figure.</summary>
/// <param name="Kind">What is strange.</param>
/// <param name="Supplier">Whose file.</param>
/// <param name="Dataset">Which dataset.</param>
/// <param name="File">The file's name.</param>
/// <param name="ReceivedAt">When it arrived, Korean time.</param>
/// <param name="From">First day of its span.</param>
/// <param name="To">Last day of its span.</param>
/// <param name="Column">The column that refers, or whose numbers are rough; null for other kinds.</param>
/// <param name="Records">How many records; of a volume the rows of the file.</param>
/// <param name="Lines">The first lines of them, at most 20.</param>
/// <param name="Low">Fewer rows a business day would be strange; null for other kinds.</param>
/// <param name="High">More rows a business day would be strange; null for other kinds.</param>
public sealed record Warning(
    WarningKind Kind, string Supplier, string Dataset, string File, DateTime ReceivedAt, DateOnly From, DateOnly To, string? Column,
    long Records, IReadOnlyList<int> Lines, double? Low, double? High)
{
    /// <summary>What is asked, in Korean.</summary>
    public string Ko => Kind switch
    {
        WarningKind.Reference => $"{Heading.Ko} 칸이 가리키는 기록을 이 기관이 최근 3년 안에 보낸 적이 없습니다: {Count}건.",
        WarningKind.Duplicate => $"관리번호는 다르지만 같은 일로 보이는 기록이 있습니다: {Count}건.",
        WarningKind.Copied => $"지난달과 같은 날짜(일), 같은 대상, 같은 내용의 기록이 대부분입니다: {Count}건. 지난달 자료가 다시 들어간 것은 아닌지 확인해 주세요.",
        WarningKind.MonthEnd => $"한 달 기록의 절반 이상이 마지막 평일 이틀에 몰려 있습니다: {Count}건. 실제 발생일로 적었는지 확인해 주세요.",
        WarningKind.Heaped => $"{Heading.Ko} 칸에 적은 수의 절반 이상이 0이나 5로 끝납니다: 이 파일에서 {Count}건. 어림으로 적은 것은 아닌지 확인해 주세요.",
        WarningKind.Shift => $"일곱 달째 평일 하루 건수가 그 앞 열두 달의 평소({Rate(Low)}~{Rate(High)}건)에서 한쪽으로 벗어나 있습니다: 파일 전체 {Count}행. 하는 일이나 적는 방식이 바뀌었는지 확인해 주세요.",
        _ => $"평일 하루 건수가 평소({Rate(Low)}~{Rate(High)}건)와 크게 다릅니다: 파일 전체 {Count}행.",
    };

    /// <summary>The same in English.</summary>
    public string En => Kind switch
    {
        WarningKind.Reference => $"{Count} records name something in {Heading.En} that this supplier has not delivered in the last three years.",
        WarningKind.Duplicate => $"{Count} records with ids of their own look like the same event as another one.",
        WarningKind.Copied => $"{Count} records, nearly all of a month, repeat those of the month before: same day of the month, same persons, same codes. Was the earlier month sent again?",
        WarningKind.MonthEnd => $"{Count} records, half of a month's or more, stand on its last two business days. Are they dated by when it happened?",
        WarningKind.Heaped => $"Half or more of the numbers in {Heading.En} end in 0 or 5: {Count} in this file. Are they rough?",
        WarningKind.Shift => $"{Count} rows: for seven months all lie on one side of the usual {Rate(Low)} to {Rate(High)} a business day of the twelve months before. Has the work or the way of recording changed?",
        _ => $"{Count} rows are far from the usual {Rate(Low)} to {Rate(High)} a business day.",
    };

    private string Count => Records.ToString("N0", CultureInfo.InvariantCulture);

    private Column Heading => ContractCatalog.Get(Dataset)[Column!];

    private static string Rate(double? rows) => Math.Max(0, rows ?? 0).ToString("0.#", CultureInfo.InvariantCulture);
}
