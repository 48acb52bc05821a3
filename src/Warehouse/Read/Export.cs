namespace DongHaeng.Warehouse.Read;

/// <summary>
/// A gated result as a file that is made while it is sent: who walks through its pieces decides when the next is made, so that
/// never more than a piece of it is in memory.
/// </summary>
/// <param name="Format">In which form.</param>
/// <param name="Pieces">
/// The file's bytes in order, some tens of kilobytes each; a piece holds until the next is asked for. What cannot be read is
/// thrown when the first piece is asked for or earlier. Who stops on the way disposes the enumerator, and nothing is left.
/// </param>
public sealed record Export(Format Format, IEnumerable<ReadOnlyMemory<byte>> Pieces)
{
    /// <summary>Writes all of it, piece by piece.</summary>
    /// <param name="stream">Where to; it need not be able to go back.</param>
    public void WriteTo(Stream stream)
    {
        foreach (var piece in Pieces)
        {
            stream.Write(piece.Span);
        }
    }
}
