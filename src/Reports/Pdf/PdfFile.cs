using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace DongHaeng.Reports.Pdf;

/// <summary>
/// The objects of a PDF 1.7 file, and their writing: what is no stream is packed into compressed object streams.
/// Equal objects give equal bytes, its /ID included.
/// </summary>
internal sealed class PdfFile
{
    private const int ObjectsInStream = 100;
    private readonly List<Content> contents = [];

    /// <summary>Gives a number to an object that is set later, so that others can refer to it.</summary>
    public int Reserve()
    {
        contents.Add(new Content("null", null));
        return contents.Count;
    }

    public void Set(int id, string body) => contents[id - 1] = new Content(body, null);

    public int Add(string body)
    {
        contents.Add(new Content(body, null));
        return contents.Count;
    }

    /// <summary>Adds a compressed stream. <paramref name="entries"/> are the dictionary's, without its length.</summary>
    public int AddStream(string entries, ReadOnlySpan<byte> data) =>
        AddRaw($"{entries} /Filter /FlateDecode", Compress(data));

    /// <summary>Adds a stream as it is.</summary>
    public int AddRaw(string entries, byte[] data)
    {
        contents.Add(new Content($"<< {entries} /Length {data.Length} >>", data));
        return contents.Count;
    }

    public byte[] Write(int root, int info)
    {
        var places = new Place[contents.Count];
        var plain = Enumerable.Range(1, contents.Count).Where(id => contents[id - 1].Data is null);
        foreach (var group in plain.Chunk(ObjectsInStream).ToList())
        {
            var stream = AddObjectStream(group);
            for (var index = 0; index < group.Length; index++)
            {
                places[group[index] - 1] = new Place(2, stream, index);
            }
        }
        Array.Resize(ref places, contents.Count);

        using var file = new MemoryStream();
        // The second line tells mail programs that the file is not text.
        file.Write([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, .. "\n"u8]);
        for (var id = 1; id <= contents.Count; id++)
        {
            if (contents[id - 1].Data is { } data)
            {
                places[id - 1] = new Place(1, (int)file.Position, 0);
                WriteStream(file, id, contents[id - 1].Body, data);
            }
        }
        WriteCrossReferences(file, places, root, info);
        return file.ToArray();
    }

    private int AddObjectStream(int[] ids)
    {
        var (offsets, bodies) = (new StringBuilder(), new StringBuilder());
        foreach (var id in ids)
        {
            offsets.Append($"{id} {bodies.Length} ");
            bodies.Append(contents[id - 1].Body).Append('\n');
        }
        return AddStream(
            $"/Type /ObjStm /N {ids.Length} /First {offsets.Length}", Encoding.Latin1.GetBytes($"{offsets}{bodies}"));
    }

    private static void WriteCrossReferences(MemoryStream file, Place[] places, int root, int info)
    {
        const int width = 7;
        var table = new byte[width * (places.Length + 2)];
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(5), 65535);
        var self = new Place(1, (int)file.Position, 0);
        foreach (var (place, row) in places.Append(self).Select((place, index) => (place, index + 1)))
        {
            var entry = table.AsSpan(width * row);
            entry[0] = place.Kind;
            BinaryPrimitives.WriteInt32BigEndian(entry[1..], place.At);
            BinaryPrimitives.WriteUInt16BigEndian(entry[5..], (ushort)place.Index);
        }
        var hash = Convert.ToHexString(SHA256.HashData(file.GetBuffer().AsSpan(0, (int)file.Length)).AsSpan(0, 16));
        var data = Compress(table);
        var entries = $"<< /Type /XRef /Size {places.Length + 2} /W [1 4 2] /Root {root} 0 R /Info {info} 0 R "
            + $"/ID [<{hash}> <{hash}>] /Filter /FlateDecode /Length {data.Length} >>";
        WriteStream(file, places.Length + 1, entries, data);
        file.Write(Encoding.ASCII.GetBytes($"startxref\n{self.At}\n%%EOF\n"));
    }

    private static void WriteStream(MemoryStream file, int id, string dictionary, byte[] data)
    {
        file.Write(Encoding.Latin1.GetBytes($"{id} 0 obj\n{dictionary}\nstream\n"));
        file.Write(data);
        file.Write("\nendstream\nendobj\n"u8);
    }

    private static byte[] Compress(ReadOnlySpan<byte> data)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal))
        {
            zlib.Write(data);
        }
        return compressed.ToArray();
    }

    private readonly record struct Content(string Body, byte[]? Data);

    private readonly record struct Place(byte Kind, int At, int Index);
}
