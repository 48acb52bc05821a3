using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>An opaque pointer of the C API; each kind names the C function that destroys it.</summary>
public abstract unsafe class DuckDBHandle(bool owns) : SafeHandle(IntPtr.Zero, owns)
{
    public override bool IsInvalid => handle == IntPtr.Zero;

    protected abstract void Destroy(IntPtr* p);

    protected override bool ReleaseHandle()
    {
        var p = handle;
        Destroy(&p);
        return true;
    }
}
