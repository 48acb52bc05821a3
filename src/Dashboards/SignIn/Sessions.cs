using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using DongHaeng.Ops.Audit;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace DongHaeng.Dashboards.SignIn;

/// <summary>
/// The open sessions, kept here and not in the cookie: a cookie that was copied is worth nothing after sign-out, and
/// that it was shown is written down. A restart ends them all.
/// </summary>
/// <param name="clock">What time it is.</param>
/// <param name="log">Where the use of an ended session is written.</param>
public sealed class Sessions(TimeProvider clock, AuditLog log) : ITicketStore
{
    private readonly ConcurrentDictionary<string, (AuthenticationTicket Ticket, Session Session)> open = new();
    private readonly ConcurrentDictionary<string, (Session Session, DateTimeOffset Until)> ended = new();

    /// <summary>Begins a session and gives its key, which the cookie holds.</summary>
    public Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var now = clock.GetUtcNow();
        foreach (var (key, _) in open.Where(o => Over(o.Value.Ticket)))
        {
            open.TryRemove(key, out _);
        }

        foreach (var (key, _) in ended.Where(e => e.Value.Until <= now))
        {
            ended.TryRemove(key, out _);
        }

        var fresh = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        open[fresh] = (ticket, SessionTicket.Read(ticket, now));
        return Task.FromResult(fresh);
    }

    /// <summary>Keeps a session that goes on; one that has ended stays ended.</summary>
    public Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        if (open.TryGetValue(key, out var known))
        {
            open.TryUpdate(key, (ticket, known.Session), known);
        }

        return Task.CompletedTask;
    }

    /// <summary>The session of a key; null when it has ended or never was.</summary>
    public Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        if (open.TryGetValue(key, out var known) && !Over(known.Ticket))
        {
            open.TryUpdate(key, (known.Ticket, known.Session with { Seen = clock.GetUtcNow() }), known);
            return Task.FromResult<AuthenticationTicket?>(known.Ticket);
        }

        // Once for each session: a browser that goes on asking must not fill the log.
        if (ended.TryRemove(key, out var over))
        {
            log.Append(over.Session.AccountName, "session_refused", string.Create(CultureInfo.InvariantCulture, $"ended session of {over.Session.Began:yyyy-MM-dd HH:mm}Z"), null, clock.GetUtcNow());
        }

        return Task.FromResult<AuthenticationTicket?>(null);
    }

    /// <summary>Ends a session.</summary>
    public Task RemoveAsync(string key)
    {
        if (open.TryRemove(key, out var known) && known.Ticket.Properties.ExpiresUtc is { } until)
        {
            ended[key] = (known.Session, until);
        }

        return Task.CompletedTask;
    }

    /// <summary>The open sessions, of one account or of all, the last used first.</summary>
    public IReadOnlyList<Session> List(string? accountId = null) =>
        [.. open.Values.Where(o => !Over(o.Ticket) && (accountId is null || o.Session.AccountId == accountId)).Select(o => o.Session).OrderByDescending(s => s.Seen)];

    /// <summary>Ends those of the open sessions that fit, and says how many.</summary>
    public int End(Func<Session, bool> fits)
    {
        var keys = open.Where(o => fits(o.Value.Session)).Select(o => o.Key).ToList();
        keys.ForEach(key => RemoveAsync(key));
        return keys.Count;
    }

    /// <summary>Forgets a session that makes room for another in the same browser.</summary>
    internal void Leave(string id)
    {
        foreach (var (key, _) in open.Where(o => o.Value.Session.Id == id))
        {
            open.TryRemove(key, out _);
        }
    }

    private bool Over(AuthenticationTicket ticket) => ticket.Properties.ExpiresUtc <= clock.GetUtcNow();
}
