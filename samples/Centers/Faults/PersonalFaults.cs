using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Samples.Centers.Faults;

/// <summary>Rows with personal data where none has a place. All names and numbers are invented; the numbers' checksums are wrong.</summary>
internal static class PersonalFaults
{
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        Name("personal_name", "A person's name.", ["홍길동", "김영희", "이철수", "박민준", "최서연", "정하늘"]),
        Name("personal_name_zeros", "A name of which only the family name is left.", ["조00", "김00", "이OO", "박○○"]),
        Name("personal_name_star", "A name masked in the middle.", ["홍*동", "김*희", "남궁*수"]),
        Name("personal_name_anybody", "A name that stands for anybody.", ["김아무개", "이모씨", "박아무개"]),
        Number("personal_registration", "A resident registration number.", ["900101-1234567", "121105-4234567", "561231-2345678"]),
        Number("personal_registration_plain", "A resident registration number without its dash.", ["9001011234567", "8507072345678"]),
        Number("personal_registration_half", "A resident registration number masked behind the seventh digit.", ["900101-1******", "850707-2******"]),
        Number("personal_mobile", "A mobile telephone number.", ["010-1234-5678", "010 9876 5432", "01012345678"]),
        Number("personal_telephone", "A telephone number.", ["02-312-4567", "031-123-4567", "02)2100-1234"]),
    ];

    private static FaultKind Name(string id, string about, string[] names) => Of(id, about, names, c => c.Type is ColumnType.Text or ColumnType.Id && c.Id != "dong_code");

    private static FaultKind Number(string id, string about, string[] numbers) => Of(id, about, numbers, c => c.Type is ColumnType.Text or ColumnType.Id or ColumnType.Key && c.Id != "dong_code");

    private static FaultKind Of(string id, string about, string[] texts, Func<Column, bool> where) => new(id, about, Outcome.Taken, "personal")
    {
        Put = draft =>
        {
            foreach (var row in draft.Sound())
            {
                var column = draft.Dice.Pick(draft.Sheet.Contract.Columns.Where(where).ToList()).Id;
                row.Cells[draft.Sheet[column]] = draft.Dice.Pick(texts);
                row.Rejected = (column, "personal");
                return true;
            }

            return false;
        },
    };
}
