using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;

namespace DongHaeng.Dashboards.Shell;

/// <summary>The web servers in front, whose word about where a request comes from counts. Anybody else's X-Forwarded-For is a claim that everybody can make.</summary>
/// <param name="Networks">Addresses or networks, such as 10.1.2.3 or 10.1.2.0/24; none unless the settings name them.</param>
public sealed record KnownProxies(IReadOnlyList<string> Networks)
{
    /// <summary>What is wrong with them; null where nothing is.</summary>
    public string? Problem() => Networks.FirstOrDefault(n => Read(n) is null) is { } wrong
        ? $"The setting proxies names '{wrong}', which is neither an address nor a network. Examples: 10.1.2.3, 10.1.2.0/24."
        : null;

    /// <summary>Takes from requests of the known ones where they come from and by which scheme.</summary>
    public void Use(IApplicationBuilder app)
    {
        if (Networks.Count == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = null, // a chain counts as far back as it is of known ones
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in Networks)
        {
            options.KnownIPNetworks.Add(Read(network)!.Value);
        }

        app.UseForwardedHeaders(options);
    }

    private static System.Net.IPNetwork? Read(string text) =>
        System.Net.IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var one) ? new System.Net.IPNetwork(one, one.GetAddressBytes().Length * 8)
        : null;
}
