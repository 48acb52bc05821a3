using System.Collections;
using System.Globalization;
using System.Reflection;
using DongHaeng.Dashboards.Administration.State;

namespace DongHaeng.Host.Administration;

/// <summary>
/// The settings in force as pages show them. Numbers, switches and the texts that are named here are shown; of every
/// other text it is told only whether it is set, so that a secret which is added later is not shown either.
/// </summary>
internal static class SettingLines
{
    private static readonly HashSet<string> Shown =
    [
        "data", "keys", "listen", "publicUrl", "boundaries", "proxies", "logFormat", "reportCron", "reminderCron", "viewCron", "signIn.codeRoles",
        "signIn.provider.authority", "signIn.provider.clientId", "signIn.provider.name", "signIn.provider.contact", "signIn.provider.roleClaim", "signIn.provider.unitClaim",
        "ingest.nightlyCron", "ingest.mappings", "ingest.sources.kind", "ingest.sources.location", "ingest.sources.suppliers",
        "mail.host", "mail.fromAddress", "mail.fromName", "mail.contact", "mail.publicBaseUrl", "mail.exactDomains", "mail.operator", "mail.fallbacks.host", "releases.report", "otlp.endpoint", "otlp.protocol",
    ];

    /// <summary>All settings, in the order of their names.</summary>
    public static IReadOnlyList<SettingLine> Of(Settings settings) =>
        [.. Walk("", "", settings, typeof(Settings), settings).OrderBy(line => line.Name.Contains('.', StringComparison.Ordinal)).ThenBy(line => line.Name, StringComparer.Ordinal)];

    private static IEnumerable<SettingLine> Walk(string name, string kind, object? value, Type type, Settings settings)
    {
        if (value is string or null || type.IsPrimitive || type.IsEnum || Nullable.GetUnderlyingType(type) is not null || value is Uri or TimeSpan or IDictionary
            || value is IEnumerable<string> || IsMap(type))
        {
            return [new SettingLine(name, Text(kind, value), IsSet(value), settings.OriginOf(name))];
        }

        if (value is IEnumerable many)
        {
            var all = many.Cast<object>().ToList();
            return all.Count == 0 ? [new SettingLine(name, null, false, settings.OriginOf(name))]
                : all.SelectMany((one, at) => Walk(string.Create(CultureInfo.InvariantCulture, $"{name}[{at}]"), kind, one, one.GetType(), settings));
        }

        return value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite && property.GetIndexParameters().Length == 0)
            .SelectMany(property => Walk(Below(name, property), Below(kind, property), property.GetValue(value), property.PropertyType, settings));
    }

    private static string? Text(string kind, object? value) => value switch
    {
        null => null,
        bool or TimeSpan => string.Create(CultureInfo.InvariantCulture, $"{value}").ToLowerInvariant(),
        string or Uri when !Shown.Contains(kind) => null,
        Uri uri => WithoutSecret(uri),
        string text => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "sftp" ? WithoutSecret(uri) : text,
        IEnumerable<string> words => Shown.Contains(kind) && words.Any() ? string.Join(", ", words) : null,
        IEnumerable map => null,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    // Name, password and query of an address may be secrets.
    private static string WithoutSecret(Uri uri) => uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    private static bool IsSet(object? value) => value switch
    {
        null or "" => false,
        string => true,
        IEnumerable many => many.Cast<object>().Any(),
        _ => true,
    };

    private static bool IsMap(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(IReadOnlyDictionary<,>) || open == typeof(Dictionary<,>));

    private static string Below(string name, PropertyInfo property)
    {
        var own = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
        return name.Length == 0 ? own : $"{name}.{own}";
    }
}
