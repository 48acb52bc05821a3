namespace Apache.Arrow.Ipc;

/// <summary>The members of the Type union in Arrow's Schema.fbs.</summary>
internal enum TypeId : byte
{
    Null = 1, Int = 2, FloatingPoint = 3, Binary = 4, Utf8 = 5, Bool = 6, Decimal = 7, Date = 8, Time = 9,
    Timestamp = 10, Interval = 11, List = 12, Struct = 13, Union = 14, FixedSizeBinary = 15, FixedSizeList = 16,
    Map = 17, Duration = 18, LargeBinary = 19, LargeUtf8 = 20, LargeList = 21, BinaryView = 23, Utf8View = 24,
    ListView = 25, LargeListView = 26,
}
