using Apache.Arrow.C;

namespace Apache.Arrow;

/// <summary>Rows in native memory, released when this is disposed.</summary>
public sealed unsafe class RecordBatch : IDisposable
{
    private CArrowArray* array;

    internal RecordBatch(Schema schema, CArrowArray* array)
    {
        Schema = schema;
        this.array = array;
    }

    ~RecordBatch() => Release();

    public Schema Schema { get; }
    public int Length => checked((int)Array->length);
    public int ColumnCount => Schema.Fields.Count;

    internal CArrowArray* Array => array != null ? array : throw new ObjectDisposedException(nameof(RecordBatch));

    public void Dispose()
    {
        Release();
        GC.SuppressFinalize(this);
    }

    private void Release()
    {
        if (array != null)
        {
            CArrowArray.Free(array);
            array = null;
        }
    }
}
