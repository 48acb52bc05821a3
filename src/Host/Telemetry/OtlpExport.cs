using System.Diagnostics.Metrics;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Warehouse.Publish;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace DongHaeng.Host.Telemetry;

/// <summary>Sends metrics and traces by OTLP while it lives, and what is left when it ends; only where the settings or OTEL_EXPORTER_OTLP_ENDPOINT ask for it.</summary>
internal sealed class OtlpExport : IDisposable
{
    /// <summary>A collector that is down must not hold up the end of a verb for longer.</summary>
    private const int LastMilliseconds = 5_000;

    private readonly Meter house = new("DongHaeng.Host");
    private readonly LostTelemetry lost = new();
    private readonly MeterProvider metrics;
    private readonly TracerProvider traces;

    private OtlpExport(House house, OtlpSettings? otlp)
    {
        var headers = otlp?.Headers();
        this.house.CreateObservableGauge("donghaeng.snapshot.age", () => Age(house), "s", "How long ago the figures that people see were published.");
        var about = ResourceBuilder.CreateDefault().AddService("donghaeng", serviceVersion: typeof(OtlpExport).Assembly.GetName().Version!.ToString(3)).AddEnvironmentVariableDetector();
        metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(about)
            .AddMeter(NightMeters.Name, this.house.Name, "Microsoft.AspNetCore.Hosting") // the last counts requests by route, never by address
            .AddOtlpExporter(o => Aim(o, otlp, headers, "v1/metrics"))
            .Build();
        traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(about)
            .AddSource(NightMeters.Name, Publisher.TraceName)
            .AddOtlpExporter(o => Aim(o, otlp, headers, "v1/traces"))
            .Build();
    }

    /// <summary>Begins to send.</summary>
    /// <returns>Null where nobody asked for it.</returns>
    /// <exception cref="Refusal">The headers are not there.</exception>
    public static OtlpExport? Open(House house) =>
        house.Settings.Otlp is { } otlp ? new OtlpExport(house, otlp)
        : string.IsNullOrEmpty(Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT")) ? null : new OtlpExport(house, null);

    /// <summary>Sends what is left and ends.</summary>
    public void Dispose()
    {
        traces.Shutdown(LastMilliseconds);
        metrics.Shutdown(LastMilliseconds);
        traces.Dispose();
        metrics.Dispose();
        house.Dispose();
        lost.Dispose();
    }

    /// <summary>Without settings of ours the exporter follows the OTEL_ variables by itself.</summary>
    private static void Aim(OtlpExporterOptions options, OtlpSettings? otlp, string? headers, string path)
    {
        if (otlp == null)
        {
            return;
        }

        var http = otlp.Protocol == OtlpSettings.Http;
        options.Protocol = http ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        options.Endpoint = http ? new Uri(otlp.Endpoint!.TrimEnd('/') + "/" + path) : new Uri(otlp.Endpoint!);
        options.Headers = headers ?? "";
    }

    private static IEnumerable<Measurement<double>> Age(House house) =>
        house.Reader.Info() is { } snapshot ? [new((house.Clock.GetUtcNow() - snapshot.PublishedAt).TotalSeconds)] : [];
}
