using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DongHaeng.Samples.Centers.Serving;

/// <summary>Answers with a file as a broken server would.</summary>
internal static class BrokenAnswer
{
    private const int Drip = 16;
    private static readonly TimeSpan BetweenDrips = TimeSpan.FromMilliseconds(20);

    /// <summary>The half names its own length: only the manifest's length and checksum show that something is missing.</summary>
    public static IResult Half(byte[] bytes, string type) => Results.Bytes(bytes.AsMemory(0, bytes.Length / 2), type);

    /// <summary>Right in length, wrong in one byte.</summary>
    public static IResult Spoilt(byte[] bytes, string type) => Results.Bytes((byte[])[.. bytes[..^1], (byte)(bytes[^1] ^ 1)], type);

    /// <summary>Promises the whole file, sends half and closes the connection.</summary>
    /// <remarks>Not by a reset, which would overtake bytes on their way: the web server closes where an answer ends short of its length.</remarks>
    public static async Task Cut(HttpContext context, byte[] bytes, EntityTagHeaderValue tag, CancellationToken ended)
    {
        await SendHalf(context, bytes, tag, ended);
        await Task.Delay(100, ended); // a connection that is torn at once takes with it what was sent last
    }

    /// <summary>Promises the whole file, sends half and falls silent.</summary>
    public static async Task Silent(HttpContext context, byte[] bytes, EntityTagHeaderValue tag, CancellationToken ended)
    {
        await SendHalf(context, bytes, tag, ended);
        await Task.Delay(Timeout.InfiniteTimeSpan, ended);
    }

    /// <summary>A few bytes at a time, then the same again: it never comes to an end.</summary>
    public static async Task Dripping(HttpContext context, byte[] bytes, CancellationToken ended)
    {
        for (var at = 0; ; at = (at + Drip) % bytes.Length)
        {
            await context.Response.Body.WriteAsync(bytes.AsMemory(at, Math.Min(Drip, bytes.Length - at)), ended);
            await context.Response.Body.FlushAsync(ended);
            await Task.Delay(BetweenDrips, ended);
        }
    }

    private static async Task SendHalf(HttpContext context, byte[] bytes, EntityTagHeaderValue tag, CancellationToken ended)
    {
        context.Response.ContentLength = bytes.Length;
        context.Response.GetTypedHeaders().ETag = tag;
        await context.Response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2), ended);
        await context.Response.Body.FlushAsync(ended);
    }
}
