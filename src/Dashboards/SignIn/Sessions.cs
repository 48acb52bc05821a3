using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace DongHaeng.Dashboards.SignIn;

/// <summary>
/// The open sessions, kept here and not in the cookie: a cookie that was copied is worth nothing after sign-out. A
/// restart ends them all.
/// </summary>
/// <param name="clock">What time it is.</param>
public sealed class Sessions(TimeProvider clock) : ITicketStore
{
    private readonly ConcurrentDictionary<string, AuthenticationTicket> open = new();

    /// <summary>Begins a session and gives its key, which the cookie holds.</summary>
    public Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        foreach (var (key, _) in open.Where(session => Over(session.Value)))
        {
            open.TryRemove(key, out _);
        }

        var fresh = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        open[fresh] = ticket;
        return Task.FromResult(fresh);
    }

    /// <summary>Keeps a session that goes on; one that has ended stays ended.</summary>
    public Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        if (open.TryGetValue(key, out var known))
        {
            open.TryUpdate(key, ticket, known);
        }

        return Task.CompletedTask;
    }

    /// <summary>The session of a key; null when it has ended or never was.</summary>
    public Task<AuthenticationTicket?> RetrieveAsync(string key) =>
        Task.FromResult(open.TryGetValue(key, out var ticket) && !Over(ticket) ? ticket : null);

    /// <summary>Ends a session.</summary>
    public Task RemoveAsync(string key)
    {
        open.TryRemove(key, out _);
        return Task.CompletedTask;
    }

    private bool Over(AuthenticationTicket ticket) => ticket.Properties.ExpiresUtc <= clock.GetUtcNow();
}
