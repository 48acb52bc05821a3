namespace DongHaeng.Host.Telemetry;

/// <summary>Where metrics and traces go by OTLP. Secrets are named here, never written.</summary>
internal sealed record OtlpSettings
{
    public const string Http = "http/protobuf";

    public const string Grpc = "grpc";

    /// <summary>The collector's address, such as http://127.0.0.1:4318; null for what OTEL_EXPORTER_OTLP_ENDPOINT says.</summary>
    public string? Endpoint { get; init; }

    /// <summary>http/protobuf or grpc.</summary>
    public string Protocol { get; init; } = Http;

    /// <summary>The environment variable with the headers that are sent along, as name=value,name=value.</summary>
    public string? HeadersEnv { get; init; }

    /// <summary>The file with the same.</summary>
    public string? HeadersFile { get; init; }

    /// <summary>What is wrong with the settings; null where nothing is.</summary>
    public string? Problem()
    {
        if (Endpoint == null || !Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return $"The setting otlp.endpoint is '{Endpoint}', which is no web address. An example: http://127.0.0.1:4318.";
        }

        if (address.UserInfo.Length > 0 || address.Query.Length > 0)
        {
            return "The setting otlp.endpoint has an account or a ? in it. Secrets stand in a file or an environment variable: name it with otlp.headersFile or otlp.headersEnv.";
        }

        if (Protocol is not (Http or Grpc))
        {
            return $"The setting otlp.protocol is '{Protocol}'. There are {Http} and {Grpc}.";
        }

        if (HeadersEnv != null && HeadersFile != null)
        {
            return "The settings otlp.headersEnv and otlp.headersFile are both set: keep one.";
        }

        return (HeadersEnv ?? HeadersFile) != null && address is { Scheme: "http", IsLoopback: false }
            ? "The setting otlp.endpoint is http, and its headers would travel for all to read. Use https."
            : null;
    }

    /// <summary>The headers, as OTLP exporters take them; null for none.</summary>
    /// <exception cref="Refusal">They are not there.</exception>
    public string? Headers()
    {
        if (HeadersEnv != null)
        {
            return Environment.GetEnvironmentVariable(HeadersEnv)?.Trim() is { Length: > 0 } set ? Checked("headersEnv", set)
                : throw new Refusal("The environment variable that otlp.headersEnv names is not set: set it for this program.");
        }

        try
        {
            return HeadersFile == null ? null : Checked("headersFile", File.ReadAllText(HeadersFile).Trim());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new Refusal("The file that otlp.headersFile names cannot be read: put it there and let only this program's account read it.");
        }
    }

    /// <summary>No message repeats the value: it is a secret.</summary>
    private static string Checked(string setting, string headers) =>
        headers.Split(',').All(h => h.IndexOf('=', StringComparison.Ordinal) > 0) && !headers.Any(char.IsControl) ? headers
            : throw new Refusal($"What otlp.{setting} names is not written as name=value,name=value on one line.");
}
