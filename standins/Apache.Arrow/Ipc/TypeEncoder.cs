namespace Apache.Arrow.Ipc;

/// <summary>Writes the table of a column's type, named by a format string of the C data interface.</summary>
internal static class TypeEncoder
{
    public static (TypeId Id, int Table) Write(FlatBuilder flat, string format) => format switch
    {
        "n" => (TypeId.Null, Empty(flat)),
        "b" => (TypeId.Bool, Empty(flat)),
        "c" => (TypeId.Int, Integer(flat, 8, true)),
        "C" => (TypeId.Int, Integer(flat, 8, false)),
        "s" => (TypeId.Int, Integer(flat, 16, true)),
        "S" => (TypeId.Int, Integer(flat, 16, false)),
        "i" => (TypeId.Int, Integer(flat, 32, true)),
        "I" => (TypeId.Int, Integer(flat, 32, false)),
        "l" => (TypeId.Int, Integer(flat, 64, true)),
        "L" => (TypeId.Int, Integer(flat, 64, false)),
        "e" => (TypeId.FloatingPoint, Unit(flat, 0)),
        "f" => (TypeId.FloatingPoint, Unit(flat, 1)),
        "g" => (TypeId.FloatingPoint, Unit(flat, 2)),
        "z" => (TypeId.Binary, Empty(flat)),
        "u" => (TypeId.Utf8, Empty(flat)),
        "Z" => (TypeId.LargeBinary, Empty(flat)),
        "U" => (TypeId.LargeUtf8, Empty(flat)),
        "vz" => (TypeId.BinaryView, Empty(flat)),
        "vu" => (TypeId.Utf8View, Empty(flat)),
        "tdD" => (TypeId.Date, Unit(flat, 0)),
        "tdm" => (TypeId.Date, Unit(flat, 1)),
        "tts" => (TypeId.Time, Time(flat, 0, 32)),
        "ttm" => (TypeId.Time, Time(flat, 1, 32)),
        "ttu" => (TypeId.Time, Time(flat, 2, 64)),
        "ttn" => (TypeId.Time, Time(flat, 3, 64)),
        "tDs" => (TypeId.Duration, Unit(flat, 0)),
        "tDm" => (TypeId.Duration, Unit(flat, 1)),
        "tDu" => (TypeId.Duration, Unit(flat, 2)),
        "tDn" => (TypeId.Duration, Unit(flat, 3)),
        "tiM" => (TypeId.Interval, Unit(flat, 0)),
        "tiD" => (TypeId.Interval, Unit(flat, 1)),
        "tin" => (TypeId.Interval, Unit(flat, 2)),
        "+l" => (TypeId.List, Empty(flat)),
        "+L" => (TypeId.LargeList, Empty(flat)),
        "+vl" => (TypeId.ListView, Empty(flat)),
        "+vL" => (TypeId.LargeListView, Empty(flat)),
        "+s" => (TypeId.Struct, Empty(flat)),
        "+m" => (TypeId.Map, Map(flat)),
        _ when FormatString.StartsWith(format, "ts") => (TypeId.Timestamp, Timestamp(flat, format)),
        _ when FormatString.StartsWith(format, "d:") => (TypeId.Decimal, Decimal(flat, format)),
        _ when FormatString.StartsWith(format, "w:") => (TypeId.FixedSizeBinary, Size(flat, format)),
        _ when FormatString.StartsWith(format, "+w:") => (TypeId.FixedSizeList, Size(flat, format)),
        _ when FormatString.StartsWith(format, "+us:") => (TypeId.Union, Union(flat, format, 0)),
        _ when FormatString.StartsWith(format, "+ud:") => (TypeId.Union, Union(flat, format, 1)),
        _ => throw FormatString.Unsupported(format),
    };

    private static int Empty(FlatBuilder flat)
    {
        flat.Start(0);
        return flat.End();
    }

    private static int Integer(FlatBuilder flat, int bits, bool signed)
    {
        flat.Start(2);
        flat.Int(0, bits);
        flat.Bool(1, signed);
        return flat.End();
    }

    private static int Unit(FlatBuilder flat, short unit)
    {
        flat.Start(1);
        flat.Short(0, unit);
        return flat.End();
    }

    private static int Time(FlatBuilder flat, short unit, int bits)
    {
        flat.Start(2);
        flat.Int(1, bits);
        flat.Short(0, unit);
        return flat.End();
    }

    /// <summary>"tsu:Asia/Seoul": the unit's letter, then the zone, if any.</summary>
    private static int Timestamp(FlatBuilder flat, string format)
    {
        var zone = format.Length > 4 ? flat.String(format[4..]) : 0;
        flat.Start(2);
        flat.Ref(1, zone);
        flat.Short(0, (short)"smun".IndexOf(format[2]));
        return flat.End();
    }

    private static int Decimal(FlatBuilder flat, string format)
    {
        var (precision, scale, bits) = FormatString.Decimal(format);
        flat.Start(3);
        flat.Int(0, precision);
        flat.Int(1, scale);
        flat.Int(2, bits);
        return flat.End();
    }

    private static int Size(FlatBuilder flat, string format)
    {
        flat.Start(1);
        flat.Int(0, FormatString.Size(format));
        return flat.End();
    }

    private static int Map(FlatBuilder flat)
    {
        flat.Start(1);
        flat.Bool(0, false); // keys come in no order
        return flat.End();
    }

    private static int Union(FlatBuilder flat, string format, short mode)
    {
        var ids = flat.Ints(FormatString.Numbers(format));
        flat.Start(2);
        flat.Ref(1, ids);
        flat.Short(0, mode);
        return flat.End();
    }
}
