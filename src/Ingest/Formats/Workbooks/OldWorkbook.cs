using System.Text;

namespace DongHaeng.Ingest.Formats.Workbooks;

/// <summary>The compound files of Excel before 2007, in which it also wraps a workbook that has a password.</summary>
internal static class OldWorkbook
{
    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Why such a file is refused.</summary>
    public static WorkbookText Refused(ReadOnlySpan<byte> bytes) => bytes.IndexOf(Encrypted) >= 0
        ? WorkbookText.Refused("엑셀 파일에 암호가 걸려 있습니다. 암호를 풀고 저장해 보내 주세요.", "The workbook has a password: save it without one.")
        : WorkbookText.Refused("예전 엑셀 형식(XLS)이거나 엑셀 파일이 아닙니다. XLSX로 저장해 보내 주세요.", "The file is an XLS of Excel before 2007, or none of Excel: save it as XLSX.");
}
