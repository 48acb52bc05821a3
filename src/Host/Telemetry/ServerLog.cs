using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.Logging;

namespace DongHaeng.Host.Telemetry;

/// <summary>How the server's log looks on the console.</summary>
internal static class ServerLog
{
    /// <summary>Text for people, or one JSON object a line with event id and named properties.</summary>
    public static ILoggingBuilder Write(ILoggingBuilder logging, string format) => format == "json"
        ? logging.AddJsonConsole(o =>
        {
            o.UseUtcTimestamp = true;
            o.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
            o.JsonWriterOptions = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
        })
        : logging.AddSimpleConsole(o =>
        {
            o.SingleLine = true;
            o.TimestampFormat = "yyyy-MM-dd HH:mm:ss ";
        });
}
