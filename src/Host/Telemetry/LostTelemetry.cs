using System.Diagnostics.Tracing;

namespace DongHaeng.Host.Telemetry;

/// <summary>Says once on stderr that the collector does not take what it is sent: the exporter itself tells only those who listen.</summary>
internal sealed class LostTelemetry : EventListener
{
    private int told;

    /// <inheritdoc/>
    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "OpenTelemetry-Exporter-OpenTelemetryProtocol")
        {
            EnableEvents(eventSource, EventLevel.Error);
        }
    }

    /// <inheritdoc/>
    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (Interlocked.Exchange(ref told, 1) == 0)
        {
            // The event's own words hold the request, so they stay unsaid.
            Console.Error.WriteLine($"Metrics or traces could not be sent ({eventData.EventName}). See whether the collector is there and takes these headers: setting otlp, or OTEL_EXPORTER_OTLP_ENDPOINT.");
        }
    }
}
