using System.Buffers.Binary;
using System.Text;

namespace DongHaeng.Figures.Type;

/// <summary>The tables of a TrueType file by tag; all numbers in them are big-endian.</summary>
/// <param name="file">The whole file.</param>
internal sealed class FontTables(byte[] file)
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> byTag = Directory(file);

    /// <summary>A table's bytes.</summary>
    /// <exception cref="InvalidDataException">The font lacks it.</exception>
    public ReadOnlySpan<byte> this[string tag] => byTag.TryGetValue(tag, out var table)
        ? table.Span
        : throw new InvalidDataException($"The font has no table '{tag}'. Use Pretendard's TTF of the version in package.json.");

    public static int UInt16(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadUInt16BigEndian(table[at..]);

    public static int Int16(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadInt16BigEndian(table[at..]);

    public static int Int32(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadInt32BigEndian(table[at..]);

    public static string Tag(ReadOnlySpan<byte> table, int at) => Encoding.ASCII.GetString(table.Slice(at, 4));

    private static Dictionary<string, ReadOnlyMemory<byte>> Directory(byte[] file) =>
        Enumerable.Range(0, UInt16(file, 4)).Select(table => 12 + 16 * table).ToDictionary(
            at => Tag(file, at),
            at => (ReadOnlyMemory<byte>)file.AsMemory(Int32(file, at + 8), Int32(file, at + 12)));
}
