using System.Net;
using System.Net.Sockets;

namespace DongHaeng.Tests.Ingest.Sources.Sftp;

/// <summary>A wire to a server on loopback that can be cut or fall silent after so many bytes from the server.</summary>
internal sealed class Wire : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ended = new();
    private readonly int target;
    private int connections;
    private long bytes;

    public Wire(int target)
    {
        this.target = target;
        listener.Start();
        _ = Accept();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>After how many bytes each of the first connections is cut; later ones are whole.</summary>
    public Queue<long> Cuts { get; } = new();

    /// <summary>After how many bytes every connection falls silent.</summary>
    public long SilentAfter { get; set; } = long.MaxValue;

    public int Connections => Volatile.Read(ref connections);

    public long Bytes => Interlocked.Read(ref bytes);

    public void Dispose()
    {
        ended.Cancel();
        listener.Dispose();
    }

    private async Task Accept()
    {
        while (!ended.IsCancellationRequested)
        {
            TcpClient client;
            try
            {
                client = await listener.AcceptTcpClientAsync(ended.Token);
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return; // the test is over
            }

            Interlocked.Increment(ref connections);
            _ = Carry(client, Cuts.TryDequeue(out var cut) ? cut : long.MaxValue);
        }
    }

    private async Task Carry(TcpClient client, long cut)
    {
        using var server = new TcpClient();
        using (client)
        {
            try
            {
                await server.ConnectAsync(IPAddress.Loopback, target, ended.Token);
                await Task.WhenAny(client.GetStream().CopyToAsync(server.GetStream(), ended.Token), Back(server.GetStream(), client.GetStream(), cut));
            }
            catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
            {
                // One of the two hung up, which is for the other to notice.
            }
        }
    }

    private async Task Back(NetworkStream from, NetworkStream to, long cut)
    {
        var buffer = new byte[8192];
        long come = 0;
        while (await from.ReadAsync(buffer, ended.Token) is var read and > 0)
        {
            come += read;
            Interlocked.Add(ref bytes, read);
            if (come > SilentAfter)
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, ended.Token);
            }

            if (come > cut)
            {
                return;
            }

            await to.WriteAsync(buffer.AsMemory(0, read), ended.Token);
        }
    }
}
