namespace Apache.Arrow.Ipc;

/// <summary>Writes the Schema table of Arrow's Schema.fbs.</summary>
internal static class SchemaEncoder
{
    public static int Write(FlatBuilder flat, Schema schema)
    {
        var fields = flat.References(Fields(flat, schema.Fields));
        flat.Start(4);
        flat.Ref(1, fields);
        flat.Short(0, 0); // little-endian
        return flat.End();
    }

    private static int[] Fields(FlatBuilder flat, IReadOnlyList<Field> fields) => fields.Select(field => Field(flat, field)).ToArray();

    /// <summary>A FlatBuffer grows from its leaves: what a table refers to stands before it.</summary>
    private static int Field(FlatBuilder flat, Field field)
    {
        var name = flat.String(field.Name);
        var children = flat.References(Fields(flat, field.Children));
        var (typeId, type) = TypeEncoder.Write(flat, field.Format);
        var dictionary = field.IndexFormat is { } indices ? Dictionary(flat, field.DictionaryId, indices) : 0;
        var metadata = field.Metadata.Count == 0 ? 0 : flat.References(field.Metadata.Select(pair => KeyValue(flat, pair)).ToArray());
        flat.Start(7);
        flat.Ref(0, name);
        flat.Ref(3, type);
        flat.Ref(4, dictionary);
        flat.Ref(5, children);
        flat.Ref(6, metadata);
        flat.Bool(1, field.Nullable);
        flat.Byte(2, (byte)typeId);
        return flat.End();
    }

    private static int Dictionary(FlatBuilder flat, long id, string indices)
    {
        var (_, type) = TypeEncoder.Write(flat, indices);
        flat.Start(4);
        flat.Long(0, id);
        flat.Ref(1, type);
        return flat.End();
    }

    private static int KeyValue(FlatBuilder flat, KeyValuePair<string, string> pair)
    {
        var key = flat.String(pair.Key);
        var value = flat.String(pair.Value);
        flat.Start(2);
        flat.Ref(0, key);
        flat.Ref(1, value);
        return flat.End();
    }
}
