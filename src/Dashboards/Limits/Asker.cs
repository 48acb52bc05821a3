using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using DongHaeng.Dashboards.SignIn;
using Microsoft.AspNetCore.Http;

namespace DongHaeng.Dashboards.Limits;

/// <summary>Who asks, as far as rates are concerned.</summary>
internal static class Asker
{
    private const int SiteBytes = 8; // of an IPv6 address: one customer has all that follow

    /// <summary>The network address, of which an IPv6 site counts as one.</summary>
    public static string Address(HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is not { } address)
        {
            return "-";
        }

        return address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
            ? new IPAddress([.. address.GetAddressBytes().Take(SiteBytes), .. new byte[SiteBytes]]).ToString()
            : address.MapToIPv4().ToString();
    }

    /// <summary>The session, else the network address.</summary>
    public static string Session(HttpContext http) => SessionCookie.Current(http) ?? Address(http);

    /// <summary>The token that a script shows, whether it is good or not, else the network address. The token itself is not kept.</summary>
    public static string Token(HttpContext http) => http.Request.Headers.Authorization.ToString() is { Length: > 0 } shown
        ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shown)))
        : Address(http);
}
