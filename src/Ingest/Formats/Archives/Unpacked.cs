using DongHaeng.Warehouse.Load;

namespace DongHaeng.Ingest.Formats.Archives;

/// <summary>The one file that was found inside what a center sent, or why there is none.</summary>
/// <param name="Bytes">The file's bytes; none where it is refused.</param>
/// <param name="Kind">Text or Workbook.</param>
/// <param name="Name">Its name inside the archive; null where it came bare or its name is not kept.</param>
/// <param name="Refusal">Why the file is refused, or null.</param>
public sealed record Unpacked(byte[] Bytes, ContentKind Kind, string? Name = null, Refusal? Refusal = null)
{
    /// <summary>A refusal.</summary>
    /// <param name="ko">In Korean.</param>
    /// <param name="en">In English.</param>
    public static Unpacked Refused(string ko, string en) => new([], ContentKind.Text, null, new Refusal("archive", ko, en));
}
