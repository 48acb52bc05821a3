using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace DongHaeng.Ingest.Sources.Sftp;

/// <summary>One connection of the OpenSSH client, over which many requests run side by side.</summary>
internal sealed class SftpSession : IAsyncDisposable
{
    private const int LargestAnswer = 1 << 20, LongestComplaint = 16 << 10;
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);
    private readonly ConcurrentDictionary<uint, TaskCompletionSource<SftpReply>> waiting = new();
    private readonly SemaphoreSlim writing = new(1);
    private readonly SshPlace place;
    private readonly Process process;
    private readonly Task<string> complaint;
    private Task reading = Task.CompletedTask;
    private volatile SourceException? broken;
    private uint number;

    private SftpSession(SshPlace place, Process process)
    {
        (this.place, this.process) = (place, process);
        complaint = Complaint(process.StandardError);
    }

    /// <summary>Whether requests can still be sent.</summary>
    public bool Alive => broken == null;

    /// <summary>Connects and signs in.</summary>
    /// <exception cref="SourceException">It did not work; the message says why.</exception>
    public static async Task<SftpSession> Open(SshPlace place, TimeSpan silence, CancellationToken cancel)
    {
        Process process;
        try
        {
            process = Process.Start(SshCommand.For(place, silence))!;
        }
        catch (Win32Exception e)
        {
            throw new SourceException("The program ssh cannot be started: install the system's OpenSSH client (openssh-client).", e);
        }

        var session = new SftpSession(place, process);
        try
        {
            await session.Greet(cancel);
            session.reading = session.Receive();
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    /// <summary>Sends a request and waits for its answer.</summary>
    /// <param name="kind">The kind of request.</param>
    /// <param name="fill">Adds what follows its number.</param>
    /// <param name="cancel">Ends the waiting; the answer is dropped when it comes.</param>
    /// <exception cref="SourceException">The connection is gone.</exception>
    public async Task<SftpReply> Ask(byte kind, Func<SftpPacket, SftpPacket> fill, CancellationToken cancel)
    {
        if (broken is { } before)
        {
            throw Again(before);
        }

        var id = Interlocked.Increment(ref number);
        var answer = waiting[id] = new TaskCompletionSource<SftpReply>(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            await Write(fill(new SftpPacket(kind).Number(id)), cancel);
            return broken is { } gone ? throw Again(gone) : await answer.Task.WaitAsync(cancel);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            throw Again(await Broken(established: true)); // it ended between the question whether it lives and the writing
        }
        finally
        {
            waiting.TryRemove(id, out _);
        }
    }

    /// <summary>Ends the connection and the client.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync().WaitAsync(broken == null ? Farewell : TimeSpan.Zero);
        }
        catch (Exception e) when (e is TimeoutException or IOException)
        {
            process.Kill(); // it hangs at a server that does not answer
            await process.WaitForExitAsync();
        }

        await reading;
        await Task.WhenAny(complaint, Task.Delay(Farewell));
        process.Dispose();
    }

    private static SourceException Again(SourceException e) => new(e.Message, e) { Passing = e.Passing };

    private static async Task<string> Complaint(StreamReader errors)
    {
        var text = new System.Text.StringBuilder();
        while (await errors.ReadLineAsync() is { } line)
        {
            text.Append(text.Length < LongestComplaint ? line + "\n" : "");
        }

        return text.ToString();
    }

    private async Task Greet(CancellationToken cancel)
    {
        try
        {
            await Write(new SftpPacket(SftpPacket.Init).Number(3), cancel);
            if ((await Packet(cancel)).Span[0] != SftpReply.Version)
            {
                throw new SourceException($"{place.Address} does not speak SFTP: the account may run a program that writes text at sign-in");
            }
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            throw await Broken(established: false);
        }
    }

    private async Task Receive()
    {
        try
        {
            while (true)
            {
                var packet = await Packet(CancellationToken.None);
                if (packet.Length >= 5 && waiting.TryRemove(BinaryPrimitives.ReadUInt32BigEndian(packet.Span[1..]), out var asker))
                {
                    asker.SetResult(new SftpReply(packet.Span[0], packet[5..]));
                }
            }
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            var gone = broken = await Broken(established: true);
            foreach (var asker in waiting.Values)
            {
                asker.TrySetException(Again(gone));
            }
        }
    }

    private async Task<SourceException> Broken(bool established)
    {
        // The client says why before it ends; one that does not end says nothing more.
        await Task.WhenAny(complaint, Task.Delay(Farewell));
        return SshComplaint.Of(place, complaint.IsCompletedSuccessfully ? complaint.Result : "", established);
    }

    private async Task<ReadOnlyMemory<byte>> Packet(CancellationToken cancel)
    {
        var stream = process.StandardOutput.BaseStream;
        var head = new byte[4];
        await stream.ReadExactlyAsync(head, cancel);
        var length = BinaryPrimitives.ReadUInt32BigEndian(head);
        var packet = length is > 0 and <= LargestAnswer ? new byte[length] : throw new InvalidDataException($"{place.Address} sent what is not SFTP.");
        await stream.ReadExactlyAsync(packet, cancel);
        return packet;
    }

    private async Task Write(SftpPacket packet, CancellationToken cancel)
    {
        await writing.WaitAsync(cancel);
        try
        {
            // Half a packet would make nonsense of all that follow.
            var stream = process.StandardInput.BaseStream;
            await stream.WriteAsync(packet.Whole(), CancellationToken.None);
            await stream.FlushAsync(CancellationToken.None);
        }
        finally
        {
            writing.Release();
        }
    }
}
