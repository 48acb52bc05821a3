using DongHaeng.Warehouse.Load;

namespace DongHaeng.Ingest.Formats.Workbooks;

/// <summary>Carries a refusal out of the depths of a workbook; <see cref="Workbook"/> makes a value of it.</summary>
internal sealed class WorkbookException(string ko, string en) : Exception(en)
{
    public Refusal Refusal { get; } = new("workbook", ko, en);

    public static WorkbookException Damaged() => new("엑셀 파일이 손상되었습니다. 다시 저장해 보내 주세요.", "The workbook is damaged: save it again.");

    public static WorkbookException TooLarge() => new("엑셀 파일이 허용 크기를 넘습니다. 기간을 나누어 보내 주세요.", "The workbook is larger than allowed: send shorter periods.");
}
