using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace DongHaeng.Samples.Mail;

/// <summary>
/// A real SMTP server on loopback (npm's smtp-server, run by node) that keeps what it receives, for the demo and the
/// tests. It ends with <see cref="DisposeAsync"/>, and by itself when this process dies.
/// </summary>
public sealed class MailServer : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly Process node;
    private readonly ConcurrentQueue<ReceivedMail> mails = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> echoes = new();
    private readonly TaskCompletionSource<int> port = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StringBuilder complaints = new();
    private readonly Lock writing = new();
    private readonly Task reading;
    private int ended;

    private MailServer(Process node)
    {
        this.node = node;
        node.ErrorDataReceived += (_, e) => complaints.AppendLine(e.Data);
        node.BeginErrorReadLine();
        reading = Task.Run(ReadAsync);
    }

    /// <summary>The port it listens on, at 127.0.0.1.</summary>
    public int Port => port.Task.Result;

    /// <summary>How many mails have reached it by now.</summary>
    public int Count => mails.Count;

    /// <summary>Starts a server and waits until it listens.</summary>
    /// <exception cref="InvalidOperationException">node or the npm packages are missing, or the port is taken.</exception>
    public static async Task<MailServer> StartAsync(MailServerOptions? options = null, CancellationToken cancel = default)
    {
        var server = new MailServer(NodeScript.Start("mail-server.mjs", JsonSerializer.Serialize(options ?? new(), Json)));
        try
        {
            await server.port.Task.WaitAsync(cancel);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Lets it treat a recipient badly, for a number of times or for good.</summary>
    public void Misbehave(string recipient, Misbehaviour how, int times = int.MaxValue)
    {
        var (moment, act) = how switch
        {
            Misbehaviour.Refuse451 => ("rcpt", "451"),
            Misbehaviour.Refuse550 => ("rcpt", "550"),
            Misbehaviour.Stall => ("rcpt", "stall"),
            Misbehaviour.Drop => ("rcpt", "drop"),
            Misbehaviour.DropDuringData => ("early", "drop"),
            Misbehaviour.DropAfterData => ("late", "drop"),
            Misbehaviour.StallAfterData => ("late", "stall"),
            Misbehaviour.Slow => ("late", "slow"),
            Misbehaviour.Refuse452AfterData => ("late", "452"),
            _ => ("late", "554"),
        };
        Tell(new { behave = new { recipient, moment, act, times } });
    }

    /// <summary>Lets it cut all connections that are open, as a server does that is started anew.</summary>
    public void HangUp() => Tell(new { hangUp = true });

    /// <summary>All mails whose last byte reached it before this call, accepted or not, in order.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> MailsAsync(CancellationToken cancel = default)
    {
        // The script writes lines in order: when this echo is back, all mails before it are here.
        var echo = Guid.NewGuid().ToString("n");
        var heard = echoes.GetOrAdd(echo, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        Tell(new { echo });
        await Task.WhenAny(heard.Task, reading).WaitAsync(cancel);
        return [.. mails];
    }

    /// <summary>Ends the server and its process.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref ended, 1) == 1)
        {
            return;
        }

        node.Kill();
        await reading;
        await node.WaitForExitAsync();
        node.Dispose();
    }

    private void Tell(object order)
    {
        lock (writing)
        {
            node.StandardInput.WriteLine(JsonSerializer.Serialize(order, Json));
            node.StandardInput.Flush();
        }
    }

    private async Task ReadAsync()
    {
        while (await node.StandardOutput.ReadLineAsync() is { } text)
        {
            var line = JsonSerializer.Deserialize<ServerLine>(text, Json)!;
            if (line.Mail is { } mail)
            {
                mails.Enqueue(mail);
            }
            else if (line.Port is { } number)
            {
                port.TrySetResult(number);
            }
            else if (line.Echo is { } echo && echoes.TryRemove(echo, out var heard))
            {
                heard.SetResult();
            }
            else if (line.Error is { } error)
            {
                port.TrySetException(new InvalidOperationException($"The mail server does not start: {error}. Choose another port."));
            }
        }

        await node.WaitForExitAsync();
        port.TrySetException(new InvalidOperationException($"The mail server ended at once: {complaints}"));
    }
}
