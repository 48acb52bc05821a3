using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DongHaeng.Tests.Ingest.Formats.Archives;

/// <summary>Makes archives, also such as no program would make.</summary>
internal static class Zip
{
    public static byte[] Of(params (string Name, byte[] Bytes)[] entries) => Of(Encoding.UTF8, entries);

    public static byte[] Of(Encoding names, params (string Name, byte[] Bytes)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, true, names))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    public static byte[] Gz(params byte[][] members)
    {
        using var bytes = new MemoryStream();
        foreach (var member in members)
        {
            using var gz = new GZipStream(bytes, CompressionLevel.Optimal, true);
            gz.Write(member);
        }

        return bytes.ToArray();
    }

    /// <summary>The same archive with another number at a place counted from every header of a kind (local 0x04034b50, central 0x02014b50).</summary>
    public static byte[] With(byte[] zip, uint header, int offset, Func<uint, uint> change, int bytes = 4)
    {
        var copy = zip.ToArray();
        for (var i = 0; i + 46 <= copy.Length; i++)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(copy.AsSpan(i)) == header)
            {
                var place = copy.AsSpan(i + offset);
                var value = change(bytes == 2 ? BinaryPrimitives.ReadUInt16LittleEndian(place) : BinaryPrimitives.ReadUInt32LittleEndian(place));
                if (bytes == 2)
                {
                    BinaryPrimitives.WriteUInt16LittleEndian(place, (ushort)value);
                }
                else
                {
                    BinaryPrimitives.WriteUInt32LittleEndian(place, value);
                }
            }
        }

        return copy;
    }
}
