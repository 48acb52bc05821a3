using Dapper;
using DongHaeng.Ops.Storage;

namespace DongHaeng.Ops.Views;

/// <summary>The pages that people keep. Whether a person may still see what one shows is decided when it is opened or mailed.</summary>
/// <param name="store">The operational database.</param>
/// <param name="clock">What time it is.</param>
public sealed class ViewList(OpsStore store, TimeProvider clock)
{
    /// <summary>How many one person may keep.</summary>
    public const int Most = 100;

    /// <summary>Keeps a page and gives its id; null where the person keeps as many as anybody may.</summary>
    public string? Add(string account, string name, string address, string mailed)
    {
        var row = new { Id = Guid.CreateVersion7().ToString("n"), AccountId = account, Name = name, Address = address, Mailed = mailed, now = clock.GetUtcNow() };
        return store.Write((c, t) => c.Query<SavedView>(OpsSql.Of("view/of_account"), new { account }, t).Count() < Most && c.Execute(OpsSql.Of("view/add"), row, t) == 1) ? row.Id : null;
    }

    /// <summary>A person's own, by name.</summary>
    public IReadOnlyList<SavedView> Of(string account) => store.Read(c => c.Query<SavedView>(OpsSql.Of("view/of_account"), new { account }).AsList());

    /// <summary>All that are written of by mail, of people who may sign in.</summary>
    public IReadOnlyList<SavedView> Mailed() => store.Read(c => c.Query<SavedView>(OpsSql.Of("view/mailed")).AsList());

    /// <summary>Changes when one is written of; false where it is not the person's.</summary>
    public bool SetMailed(string account, string id, string mailed) => store.Write((c, t) => c.Execute(OpsSql.Of("view/set_mailed"), new { account, id, mailed }, t)) == 1;

    /// <summary>Lets go of one; false where it is not the person's.</summary>
    public bool End(string account, string id) => store.Write((c, t) => c.Execute(OpsSql.Of("view/end"), new { account, id, now = clock.GetUtcNow() }, t)) == 1;
}
