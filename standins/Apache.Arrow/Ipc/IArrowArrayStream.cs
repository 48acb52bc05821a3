namespace Apache.Arrow.Ipc;

/// <summary>Record batches with the schema that they share.</summary>
public interface IArrowArrayStream : IArrowReader, IDisposable
{
    Schema Schema { get; }
}
