using System.Runtime.InteropServices;
using Apache.Arrow.C;

namespace Apache.Arrow.Ipc;

/// <summary>
/// The buffers of one record or dictionary batch, gathered column by column in the order the format
/// asks for. They stay where they are in native memory until they are written.
/// </summary>
internal sealed unsafe class BatchBody
{
    public const int Alignment = 8;

    private readonly List<long> nodes = [], places = [], variadic = [];
    private readonly List<(IntPtr Data, long Length)> buffers = [];

    public long Length { get; private set; }
    public IReadOnlyList<(IntPtr Data, long Length)> Buffers => buffers;

    public void Clear()
    {
        nodes.Clear();
        places.Clear();
        variadic.Clear();
        buffers.Clear();
        Length = 0;
    }

    /// <summary>The column as it stands: indices where it is dictionary-encoded.</summary>
    public void Add(Field field, CArrowArray* array) => Add(field, field.IndexFormat ?? field.Format, array);

    /// <summary>The values behind a dictionary-encoded column's indices.</summary>
    public void AddDictionary(Field field, CArrowArray* values) => Add(field, field.Format, values);

    /// <summary>The RecordBatch table of Arrow's Message.fbs.</summary>
    public int Table(FlatBuilder flat, long rows)
    {
        var counts = variadic.Count == 0 ? 0 : flat.Longs(CollectionsMarshal.AsSpan(variadic));
        var placeTable = flat.Longs(CollectionsMarshal.AsSpan(places), 2);
        var nodeTable = flat.Longs(CollectionsMarshal.AsSpan(nodes), 2);
        flat.Start(5);
        flat.Long(0, rows);
        flat.Ref(1, nodeTable);
        flat.Ref(2, placeTable);
        flat.Ref(4, counts);
        return flat.End();
    }

    private void Add(Field field, string format, CArrowArray* array)
    {
        if (array->offset != 0)
        {
            throw new NotSupportedException($"An array that begins at row {array->offset} is not supported; DuckDB's begin at 0.");
        }

        var rows = array->length;
        var nulls = array->nullCount < 0 ? CountNulls(array) : array->nullCount;
        nodes.Add(rows);
        nodes.Add(format == "n" ? rows : nulls);
        switch (format[0])
        {
            case 'n':
                break;
            case 'u' or 'z':
                Validity(array, nulls);
                Offsets(array, 4);
                Put(array->buffers[2], rows == 0 ? 0 : ((int*)array->buffers[1])[rows]);
                break;
            case 'U' or 'Z':
                Validity(array, nulls);
                Offsets(array, 8);
                Put(array->buffers[2], rows == 0 ? 0 : ((long*)array->buffers[1])[rows]);
                break;
            case 'v':
                Validity(array, nulls);
                Views(array);
                break;
            case '+':
                Nested(format, array, nulls);
                for (var i = 0; i < field.Children.Count; i++)
                {
                    Add(field.Children[i], array->children[i]);
                }

                break;
            default:
                var bits = FormatString.Bits(format);
                Validity(array, nulls);
                BlankNulls(array, nulls, bits);
                Put(array->buffers[1], (rows * bits + 7) / 8);
                break;
        }
    }

    /// <summary>A nested column's own buffers; its children follow.</summary>
    private void Nested(string format, CArrowArray* array, long nulls)
    {
        var rows = array->length;
        switch (format[1])
        {
            case 'l' or 'm':
                Validity(array, nulls);
                Offsets(array, 4);
                break;
            case 'L':
                Validity(array, nulls);
                Offsets(array, 8);
                break;
            case 'v':
                Validity(array, nulls);
                var width = format[2] == 'L' ? 8 : 4;
                Put(array->buffers[1], width * rows);
                Put(array->buffers[2], width * rows);
                break;
            case 's' or 'w':
                Validity(array, nulls);
                break;
            case 'u':
                Put(array->buffers[0], rows);
                if (format[2] == 'd')
                {
                    Put(array->buffers[1], 4 * rows);
                }

                break;
            default:
                throw FormatString.Unsupported(format);
        }
    }

    /// <summary>In the C data interface the last buffer holds the sizes of the data blocks; in a stream it has no place.</summary>
    private void Views(CArrowArray* array)
    {
        Put(array->buffers[1], 16 * array->length);
        var blocks = array->bufferCount - 3;
        variadic.Add(blocks);
        for (var i = 0; i < blocks; i++)
        {
            Put(array->buffers[2 + i], ((long*)array->buffers[array->bufferCount - 1])[i]);
        }
    }

    private void Validity(CArrowArray* array, long nulls) =>
        Put(array->buffers[0], nulls == 0 || array->buffers[0] == null ? 0 : (array->length + 7) / 8);

    /// <summary>One more than rows; none at all for no rows.</summary>
    private void Offsets(CArrowArray* array, int width) =>
        Put(array->buffers[1], array->length == 0 ? 0 : width * (array->length + 1));

    private void Put(byte* data, long length)
    {
        places.Add(Length);
        places.Add(length);
        buffers.Add(((IntPtr)data, length));
        Length += length + (-length & (Alignment - 1));
    }

    /// <summary>
    /// DuckDB leaves under a null whatever its memory held before, which can be the very value that the
    /// query hid. The batch is ours alone, so it is blanked where it lies.
    /// </summary>
    private static void BlankNulls(CArrowArray* array, long nulls, int bits)
    {
        if (nulls == 0 || array->buffers[0] == null)
        {
            return;
        }

        byte* validity = array->buffers[0], values = array->buffers[1];
        for (var i = 0L; i < array->length; i++)
        {
            if ((validity[i >> 3] >> (int)(i & 7) & 1) != 0)
            {
                continue;
            }

            if (bits == 1)
            {
                values[i >> 3] &= (byte)~(1 << (int)(i & 7));
            }
            else
            {
                new Span<byte>(values + i * (bits / 8), bits / 8).Clear();
            }
        }
    }

    private static long CountNulls(CArrowArray* array)
    {
        if (array->bufferCount == 0 || array->buffers[0] == null)
        {
            return 0;
        }

        var set = 0L;
        for (var i = 0L; i < array->length; i++)
        {
            set += array->buffers[0][i >> 3] >> (int)(i & 7) & 1;
        }

        return array->length - set;
    }
}
