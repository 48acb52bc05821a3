namespace DongHaeng.Warehouse.Load;

/// <summary>Every reason that a center may be told; docs/exports.md lists the same.</summary>
public static class Reasons
{
    /// <summary>Why a row is set aside (격리).</summary>
    public static IReadOnlyList<Reason> OfRows { get; } =
    [
        new("personal", "주민등록번호·전화번호·이름으로 보이는 값이 있습니다. 값은 저장하지 않았습니다.", "a resident registration number, telephone number or name seems to stand there; the cell was not kept",
            "개인정보를 지우고 시스템의 관리키만 넣어 주세요.", "Take the personal data out; only the system's own key belongs there."),
        new("required", "꼭 있어야 하는 칸이 비어 있습니다.", "the cell is empty and must not be, always or because of another cell",
            "값을 채워 주세요. 다른 칸의 값 때문에 필요한 경우도 있습니다(예: 종결이면 종결사유).", "Fill it in; some cells are needed because of another one (a reason where a case is closed)."),
        new("type", "날짜·숫자·예/아니오로 읽을 수 없습니다.", "no readable date, number, or Y/N",
            "연동 규격의 형식으로 적어 주세요(예: 2024-10-05, 63000, Y).", "Write it as the contract asks, such as 2024-10-05, 63000 or Y."),
        new("rounded", "스프레드시트가 번호의 끝자리를 지웠습니다(예: 1.11E+09).", "a number of which a spreadsheet kept only the first digits, such as 1.11E+09",
            "번호 칸을 글자 형식으로 두고 다시 내보내 주세요. 스프레드시트로 열어 저장하지 마세요.", "Export it again with the column as text, without saving it from a spreadsheet."),
        new("code", "코드 목록에 없는 값입니다.", "not in the code list",
            "자료사전에 있는 코드로 바꿔 주세요.", "Use a code of the data dictionary."),
        new("range", "숫자가 허용 범위를 벗어났습니다.", "number too small or too large",
            "값을 확인해 주세요. 자료사전에 허용 범위가 있습니다.", "Check the number; the data dictionary has the range."),
        new("pattern", "정해진 모양으로 적혀 있지 않습니다.", "not of the given form, such as 2024-5 for a wave",
            "자료사전의 모양대로 적어 주세요(예: 발굴차수 2024-5).", "Write it in the form that the data dictionary gives."),
        new("period", "발생일자가 파일의 기간 밖에 있습니다.", "the event date lies outside the file's span",
            "발생일자를 확인하거나, 그 날이 들어 있는 기간의 파일로 보내 주세요.", "Check the event date, or send the record in the file of its own span."),
        new("future", "파일을 만든 날보다 늦은 날짜입니다.", "a date after the day of generated_at",
            "날짜를 확인해 주세요.", "Check the date."),
        new("order", "앞뒤가 바뀐 날짜나 숫자입니다.", "dates or numbers the wrong way round",
            "먼저 있어야 하는 값과 함께 확인해 주세요(예: 배정일보다 빠른 초기접촉일, 목표수보다 많은 달성수).", "Check it together with the value that comes first, such as 배정일 before 초기접촉일."),
        new("dong", "없는 동이거나, 그 날 이 기관이 맡지 않은 동입니다.", "no such dong, or not served by your center on that day",
            "발생일자에 유효한 10자리 행정동코드인지 확인해 주세요.", "Check that it is a ten-digit dong code valid on the event date, of a dong that your center serves."),
        new("width", "칸 수가 제목 행과 다릅니다.", "more or fewer cells than the heading row",
            "쉼표가 든 칸은 큰따옴표로 묶어 주세요.", "Put cells that hold a comma in quotation marks."),
        new("duplicate", "같은 기록의 같은 정정차수가 서로 다른 내용으로 두 번 있습니다.", "the same record stands twice in one revision with different contents",
            "맞는 쪽의 정정차수를 올려 주세요.", "Raise the revision number of the right one."),
    ];

    /// <summary>Why a whole file is refused (반려).</summary>
    public static IReadOnlyList<Reason> OfFiles { get; } =
    [
        new("empty", "파일이 비어 있습니다.", "the file is empty", "실적이 없어도 제목 행은 넣어 주세요.", "Send the heading row even where nothing happened."),
        new("encoding", "UTF-8도 CP949(EUC-KR)도 아닙니다.", "neither UTF-8 nor CP949 text", "UTF-8이나 CP949로 저장해 주세요.", "Save it as UTF-8 or CP949."),
        new("zero_byte", "글자가 아닌 0바이트가 있습니다.", "a zero byte, which no text has", "파일을 다시 내보내 주세요.", "Export the file again."),
        new("quote", "큰따옴표가 칸 중간에 있거나 닫히지 않았습니다.", "a quotation mark in the middle of a cell or never closed", "칸 안의 큰따옴표는 두 번 적어 주세요.", "Double quotation marks inside a cell."),
        new("heading", "필요한 열이 없습니다.", "a required column is missing", "자료사전의 열을 모두 넣어 주세요.", "Export every required column of the data dictionary."),
        new("heading_twice", "같은 제목의 열이 두 번 있습니다.", "a heading stands twice", "하나만 남겨 주세요.", "Keep one of them."),
        new("unknown_columns", "약속되지 않은 열이 있습니다.", "a column that the contract does not know", "그 열을 빼거나, 이름이 다른 열이라면 알려 주세요.", "Leave the column out, or tell us if it is one of ours under another name."),
        new("period", "파일의 기간이 맞지 않습니다.", "a period that ends before it begins, begins before 2014, or ends after the file was made", "목록의 from과 to를 확인해 주세요.", "Check from and to in the manifest."),
        new("clock", "만든 시각이 도착한 시각보다 늦습니다.", "made later than it arrived", "보내는 컴퓨터의 시계를 맞춰 주세요.", "Set the clock of the sending computer."),
        new("stale", "지난 파일을 새 이름으로 보낸 것으로 보입니다.", "an older file under a new name", "그 날의 자료를 다시 내보내 주세요.", "Export that day's records anew."),
        new("archive", "압축파일을 열 수 없습니다.", "an archive that cannot be opened safely", "자료파일 하나만 ZIP이나 GZ로 다시 압축해 주세요.", "Pack one data file as ZIP or GZ again."),
        new("workbook", "엑셀 파일을 읽을 수 없습니다.", "a workbook that cannot be read", "암호 없는 XLSX나 CSV로 저장해 주세요.", "Save it as XLSX without a password, or as CSV."),
        new("wrong_supplier", "다른 기관의 파일로 보입니다.", "another center's file: most of its rows are about dongs that another center serves", "보낸 파일을 확인해 주세요.", "Check which file was sent."),
        new("too_many_bad", "약속과 다른 행이 너무 많습니다.", "too many rows that break the contract to take the others", "격리된 행을 고쳐 다시 보내 주세요.", "Mend the rows that were set aside and send the file again."),
    ];

    /// <summary>The reason for which a row was set aside.</summary>
    /// <exception cref="KeyNotFoundException">The program knows no such code: it reads the books of a newer one.</exception>
    public static Reason OfRow(string code) => Find(OfRows, code);

    /// <summary>The reason for which a file was refused.</summary>
    /// <exception cref="KeyNotFoundException">The program knows no such code: it reads the books of a newer one.</exception>
    public static Reason OfFile(string code) => Find(OfFiles, code);

    private static Reason Find(IReadOnlyList<Reason> reasons, string code) => reasons.FirstOrDefault(r => r.Code == code)
        ?? throw new KeyNotFoundException($"There is no reason '{code}'. Known are {string.Join(", ", reasons.Select(r => r.Code))}.");
}
