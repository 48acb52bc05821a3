using System.Runtime.InteropServices;

namespace Apache.Arrow.C;

/// <summary>struct ArrowArray of the Arrow C data interface.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct CArrowArray
{
    internal long length;
    internal long nullCount;
    internal long offset;
    internal long bufferCount;
    internal long childCount;
    internal byte** buffers;
    internal CArrowArray** children;
    internal CArrowArray* dictionary;
    internal delegate* unmanaged<CArrowArray*, void> release;
    internal void* privateData;

    /// <summary>An empty struct for a producer to fill.</summary>
    public static CArrowArray* Create() => (CArrowArray*)NativeMemory.AllocZeroed((nuint)sizeof(CArrowArray));

    public static void Free(CArrowArray* array)
    {
        Release(array);
        NativeMemory.Free(array);
    }

    /// <summary>Whoever filled the struct frees what it points to; a null callback says that this has happened.</summary>
    internal static void Release(CArrowArray* array)
    {
        if (array->release != null)
        {
            array->release(array);
            array->release = null;
        }
    }
}
