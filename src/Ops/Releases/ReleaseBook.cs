using Dapper;
using DongHaeng.Ops.Storage;

namespace DongHaeng.Ops.Releases;

/// <summary>Which editions of reports are drafts, approved or out. Who may comment and approve, the caller decides.</summary>
/// <param name="store">The operational database.</param>
/// <param name="clock">What time it is.</param>
public sealed class ReleaseBook(OpsStore store, TimeProvider clock)
{
    /// <summary>The longest comment, in letters.</summary>
    public const int LongestComment = 500;

    /// <summary>The last edition of a report on a unit and period; opened as a draft of the first where there is none.</summary>
    public Release Open(string report, string unit, string period) => Latest(report, unit, period) ?? Next(report, unit, period, 1);

    /// <summary>The last edition; null where there is none.</summary>
    public Release? Latest(string report, string unit, string period) =>
        store.Read(c => c.QuerySingleOrDefault<Release>(OpsSql.Of("release/latest"), new { report, unit, period }));

    /// <summary>Opens an edition as a draft, unless it is there; two that do so at once open one.</summary>
    public Release Next(string report, string unit, string period, long edition) => store.Write((c, t) =>
    {
        c.Execute(OpsSql.Of("release/add"), new { id = Guid.CreateVersion7().ToString("n"), report, unit, period, edition, now = clock.GetUtcNow() }, t);
        return c.QuerySingle<Release>(OpsSql.Of("release/latest"), new { report, unit, period }, t);
    });

    /// <summary>One; null where there is none of that id.</summary>
    public Release? Find(string id) => store.Read(c => c.QuerySingleOrDefault<Release>(OpsSql.Of("release/by_id"), new { id }));

    /// <summary>All, of one report or of one state, the newest period first.</summary>
    public IReadOnlyList<Release> List(string? report = null, ReleaseState? state = null) =>
        store.Read(c => c.Query<Release>(OpsSql.Of("release/list"), new { report, state = state?.ToString().ToLowerInvariant() }).AsList());

    /// <summary>Writes or takes back a draft's comment; false where it is no draft any more.</summary>
    /// <param name="id">Which.</param>
    /// <param name="comment">What it says; null for nothing.</param>
    /// <param name="by">The account that says it.</param>
    public bool Comment(string id, string? comment, string by) => Change("comment", new { id, comment, by = comment == null ? null : by });

    /// <summary>Approves a draft as a snapshot tells it; false where it is no draft any more.</summary>
    public bool Approve(string id, string snapshot, string by) => Change("approve", new { id, snapshot, by, now = clock.GetUtcNow() });

    /// <summary>Takes an approval back while it is not out; false where there is none.</summary>
    public bool Reopen(string id) => Change("reopen", new { id });

    /// <summary>Lets an edition go out with a snapshot's figures; false where it is out already.</summary>
    /// <param name="id">Which.</param>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="ground">On what ground.</param>
    /// <param name="incomplete">What it goes out without, as the flags of the reports; 0 for nothing.</param>
    public bool LetGo(string id, string snapshot, ReleaseGround ground, long incomplete) =>
        Change("let_go", new { id, snapshot, rule = ground.ToString().ToLowerInvariant(), incomplete, now = clock.GetUtcNow() });

    /// <summary>Keeps in mind that an edition was compared with a snapshot.</summary>
    public void Compared(string id, string snapshot) => Change("checked", new { id, snapshot });

    private bool Change(string statement, object values) => store.Write((c, t) => c.Execute(OpsSql.Of($"release/{statement}"), values, t)) == 1;
}
