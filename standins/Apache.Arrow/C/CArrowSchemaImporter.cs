using System.Runtime.InteropServices;
using System.Text;

namespace Apache.Arrow.C;

/// <summary>Turns a schema of the C data interface into ours.</summary>
public static unsafe class CArrowSchemaImporter
{
    /// <summary>Reads the schema and releases it.</summary>
    public static Schema ImportSchema(CArrowSchema* schema)
    {
        try
        {
            if (Marshal.PtrToStringUTF8((IntPtr)schema->format) != "+s")
            {
                throw new InvalidDataException("The schema of a record batch is a struct.");
            }

            var ids = 0L;
            return new Schema(Children(schema, ref ids));
        }
        finally
        {
            CArrowSchema.Release(schema);
        }
    }

    private static Field[] Children(CArrowSchema* schema, ref long ids)
    {
        var fields = new Field[schema->childCount];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = ReadField(schema->children[i], ref ids);
        }

        return fields;
    }

    private static Field ReadField(CArrowSchema* schema, ref long ids)
    {
        const long nullable = 2;
        var encoded = schema->dictionary != null;
        var typed = encoded ? schema->dictionary : schema;
        return new Field(
            Marshal.PtrToStringUTF8((IntPtr)schema->name) ?? "",
            Marshal.PtrToStringUTF8((IntPtr)typed->format) ?? "",
            (schema->flags & nullable) != 0,
            encoded ? Marshal.PtrToStringUTF8((IntPtr)schema->format) : null,
            encoded ? ids++ : -1,
            Children(typed, ref ids),
            Metadata(schema->metadata));
    }

    /// <summary>int32 count, then for each pair an int32 length and bytes, twice.</summary>
    private static KeyValuePair<string, string>[] Metadata(byte* p)
    {
        if (p == null)
        {
            return [];
        }

        var pairs = new KeyValuePair<string, string>[*(int*)p];
        p += 4;
        for (var i = 0; i < pairs.Length; i++)
        {
            var key = Next(ref p);
            pairs[i] = new(key, Next(ref p));
        }

        return pairs;

        static string Next(ref byte* p)
        {
            var length = *(int*)p;
            var text = Encoding.UTF8.GetString(p + 4, length);
            p += 4 + length;
            return text;
        }
    }
}
