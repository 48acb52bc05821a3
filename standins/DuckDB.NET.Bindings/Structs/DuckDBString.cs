using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>duckdb_string_t: up to 12 bytes inlined, longer ones behind a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct DuckDBString
{
    public _value_e__Union value;

    private const int InlineLimit = 12;

    public readonly int Length => (int)value.inlined.length;

    /// <summary>Only meaningful for a struct that stays in place (vector memory).</summary>
    public readonly sbyte* Data
    {
        get
        {
            if (value.inlined.length > InlineLimit)
            {
                return value.pointer.ptr;
            }

            fixed (sbyte* p = value.inlined.inlined)
            {
                return p;
            }
        }
    }

    [StructLayout(LayoutKind.Explicit)]
    public struct _value_e__Union
    {
        [FieldOffset(0)] public DuckDBStringPointer pointer;
        [FieldOffset(0)] public DuckDBStringInlined inlined;

        public struct DuckDBStringPointer
        {
            public uint length;
            public fixed sbyte prefix[4];
            public sbyte* ptr;
        }

        public struct DuckDBStringInlined
        {
            public uint length;
            public fixed sbyte inlined[12];
        }
    }
}
