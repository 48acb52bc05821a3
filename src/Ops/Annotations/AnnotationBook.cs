using Dapper;
using DongHaeng.Ops.Storage;

namespace DongHaeng.Ops.Annotations;

/// <summary>What people wrote beside series. Who may read and write it, the pages decide.</summary>
/// <param name="store">The operational database.</param>
/// <param name="clock">What time it is.</param>
public sealed class AnnotationBook(OpsStore store, TimeProvider clock)
{
    /// <summary>The longest text, in letters.</summary>
    public const int Longest = 500;

    private int turn;

    /// <summary>Changes whenever one is added or withdrawn: what was drawn before does not show it.</summary>
    public int Turn => Volatile.Read(ref turn);

    /// <summary>Adds one and gives its id.</summary>
    /// <param name="metric">The metric's id.</param>
    /// <param name="unit">The place's stable id.</param>
    /// <param name="period">The first day of the month or wave.</param>
    /// <param name="body">What it says.</param>
    /// <param name="author">The author's account id.</param>
    public string Add(string metric, string unit, string period, string body, string author)
    {
        var row = new { Id = Guid.CreateVersion7().ToString("n"), Metric = metric, UnitId = unit, Period = period, Body = body, AuthorId = author, now = clock.GetUtcNow() };
        store.Write((c, t) => c.Execute(OpsSql.Of("annotation/add"), row, t));
        Interlocked.Increment(ref turn);
        return row.Id;
    }

    /// <summary>Those of a place, the latest months first.</summary>
    public IReadOnlyList<Annotation> Of(string unit) => store.Read(c => c.Query<Annotation>(OpsSql.Of("annotation/of_unit"), new { unit }).AsList());

    /// <summary>One that stands; null where there is none of that id.</summary>
    public Annotation? Find(string id) => store.Read(c => c.QuerySingleOrDefault<Annotation>(OpsSql.Of("annotation/find"), new { id }));

    /// <summary>Withdraws one; false where none stands. It stays on record.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="by">The account that withdraws it.</param>
    public bool Withdraw(string id, string by)
    {
        var gone = store.Write((c, t) => c.Execute(OpsSql.Of("annotation/withdraw"), new { id, by, now = clock.GetUtcNow() }, t)) == 1;
        Interlocked.Increment(ref turn);
        return gone;
    }
}
