using System.Runtime.InteropServices;

namespace Apache.Arrow.C;

/// <summary>struct ArrowSchema of the Arrow C data interface.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct CArrowSchema
{
    internal byte* format;
    internal byte* name;
    internal byte* metadata;
    internal long flags;
    internal long childCount;
    internal CArrowSchema** children;
    internal CArrowSchema* dictionary;
    internal delegate* unmanaged<CArrowSchema*, void> release;
    internal void* privateData;

    /// <summary>An empty struct for a producer to fill.</summary>
    public static CArrowSchema* Create() => (CArrowSchema*)NativeMemory.AllocZeroed((nuint)sizeof(CArrowSchema));

    public static void Free(CArrowSchema* schema)
    {
        Release(schema);
        NativeMemory.Free(schema);
    }

    /// <summary>Whoever filled the struct frees what it points to; a null callback says that this has happened.</summary>
    internal static void Release(CArrowSchema* schema)
    {
        if (schema->release != null)
        {
            schema->release(schema);
            schema->release = null;
        }
    }
}
