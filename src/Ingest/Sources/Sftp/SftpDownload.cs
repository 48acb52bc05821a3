namespace DongHaeng.Ingest.Sources.Sftp;

/// <summary>One file on its way. What has come is kept when the connection breaks, and goes on where the file is still the same.</summary>
/// <param name="what">The file as messages show it.</param>
/// <param name="path">Its path on the server.</param>
/// <param name="limit">The most bytes that it may have.</param>
internal sealed class SftpDownload(string what, string path, long limit)
{
    private const int Piece = 32 << 10, PiecesAtOnce = 8; // every server must serve 32 KiB at a time
    private byte[] bytes = [];
    private uint changed;
    private int come;

    /// <summary>Reads what is missing.</summary>
    public async Task<byte[]> Read(SftpSession session, Turn turn)
    {
        try
        {
            var opened = await turn.Wait(t => Ask(SftpPacket.Open, p => p.Text(path).Number(1).Number(0), t));
            var handle = opened.Expect(SftpReply.Handle, what).Bytes;
            var stat = (await turn.Wait(t => Ask(SftpPacket.FStat, p => p.Bytes(handle.Span), t))).Expect(SftpReply.Attributes, what).Stat;
            Begin(stat.Size, stat.Changed);
            while (come < bytes.Length)
            {
                come += await turn.Wait(t => new ValueTask<int>(Next(handle, t)));
            }

            await turn.Wait(t => Ask(SftpPacket.Close, p => p.Bytes(handle.Span), t));
            return bytes;
        }
        catch (InvalidDataException e)
        {
            throw new SourceException($"{what}: {e.Message}", e);
        }

        ValueTask<SftpReply> Ask(byte kind, Func<SftpPacket, SftpPacket> fill, CancellationToken cancel) => new(session.Ask(kind, fill, cancel));

        async Task<int> Next(ReadOnlyMemory<byte> handle, CancellationToken cancel)
        {
            var pieces = Enumerable.Range(0, PiecesAtOnce).Select(n => come + n * Piece).Where(at => at < bytes.Length);
            var counts = await Task.WhenAll(pieces.Select(at => Fill(handle, at, Math.Min(at + Piece, bytes.Length), cancel)).ToList());
            return counts.Sum();
        }

        // A server may send less than was asked for.
        async Task<int> Fill(ReadOnlyMemory<byte> handle, int from, int to, CancellationToken cancel)
        {
            for (var at = from; at < to;)
            {
                var start = at;
                var reply = await session.Ask(SftpPacket.Read, p => p.Bytes(handle.Span).Long(start).Number((uint)(to - start)), cancel);
                if (reply.AtEnd)
                {
                    changed = 0;
                    come = 0;
                    throw new SourceException($"{what} became shorter while it was read") { Passing = true };
                }

                var data = reply.Expect(SftpReply.Data, what).Bytes;
                data[..Math.Min(data.Length, to - at)].CopyTo(bytes.AsMemory(at));
                at += data.Length == 0 ? throw new InvalidDataException("The server sends nothing.") : data.Length;
            }

            return to - from;
        }
    }

    private void Begin(long size, uint time)
    {
        if (size < 0 || size > limit)
        {
            throw new SourceException($"{what} is larger than {limit} bytes");
        }

        if (bytes.Length != size || changed != time || time == 0)
        {
            (bytes, changed, come) = (new byte[size], time, 0);
        }
    }
}
