using DongHaeng.Dashboards.Shell;
using DongHaeng.Ops.Audit;
using Microsoft.AspNetCore.Http;

namespace DongHaeng.Dashboards.Units;

/// <summary>Writes to the audit log who looked at what.</summary>
public static class Record
{
    private const int DetailKept = 300;

    /// <summary>Exact figures of single dongs were shown.</summary>
    public static void Look(AuditLog log, Visit visit, TimeProvider clock)
    {
        visit.Http.Items[typeof(Record)] = true;
        Append(log, visit, clock, "look", "exact");
    }

    /// <summary>They were shown once more, by a page that was kept.</summary>
    public static Task LookAgain(AuditLog log, Visit visit, TimeProvider clock) =>
        log.AppendAsync(visit.Viewer.Account, "look", Address(visit), "exact", clock.GetUtcNow());

    /// <summary>Whether a look was written for a request.</summary>
    public static bool Looked(HttpContext http) => http.Items.ContainsKey(typeof(Record));

    /// <summary>Figures left as a file.</summary>
    public static void Export(AuditLog log, Visit visit, TimeProvider clock, bool exact = true) => Append(log, visit, clock, "export", exact ? "exact" : "protected");

    /// <summary>Somebody asked for a place that is not open to him, or that does not exist.</summary>
    public static void Refusal(AuditLog log, Visit visit, TimeProvider clock) => Append(log, visit, clock, "refused", null);

    private static void Append(AuditLog log, Visit visit, TimeProvider clock, string what, string? precision) =>
        log.Append(visit.Viewer.Account, what, Address(visit), precision, clock.GetUtcNow());

    private static string Address(Visit visit)
    {
        var address = visit.Http.Request.Path + visit.Http.Request.QueryString;
        return address.Length <= DetailKept ? address : address[..DetailKept];
    }
}
