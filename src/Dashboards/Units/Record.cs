using DongHaeng.Dashboards.Shell;
using DongHaeng.Ops.Audit;

namespace DongHaeng.Dashboards.Units;

/// <summary>Writes to the audit log who looked at what.</summary>
public static class Record
{
    private const int DetailKept = 300;

    /// <summary>Exact figures of single dongs were shown.</summary>
    public static void Look(AuditLog log, Visit visit, TimeProvider clock) => Append(log, visit, clock, "look", "exact");

    /// <summary>Figures left as a file.</summary>
    public static void Export(AuditLog log, Visit visit, TimeProvider clock, bool exact = true) => Append(log, visit, clock, "export", exact ? "exact" : "protected");

    /// <summary>Somebody asked for a place that is not open to him, or that does not exist.</summary>
    public static void Refusal(AuditLog log, Visit visit, TimeProvider clock) => Append(log, visit, clock, "refused", null);

    private static void Append(AuditLog log, Visit visit, TimeProvider clock, string what, string? precision)
    {
        var address = visit.Http.Request.Path + visit.Http.Request.QueryString;
        log.Append(
            visit.Viewer.Account, what, address.Length <= DetailKept ? address : address[..DetailKept], precision, clock.GetUtcNow());
    }
}
