namespace DongHaeng.Reports.Delivery;

/// <summary>
/// Bytes of an attachment, or of the text where there is none, which know whether they were read. SmtpClient reads them only once the server has said yes
/// to sender, recipient and DATA: until then the server cannot have taken the mail, from then on it may have.
/// </summary>
internal sealed class WatchedBytes(byte[] bytes) : MemoryStream(bytes, writable: false)
{
    /// <summary>Whether the mail itself may be on its way.</summary>
    public bool Begun { get; private set; }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        Begun = true;
        return base.Read(buffer, offset, count);
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        Begun = true;
        return base.Read(buffer);
    }
}
