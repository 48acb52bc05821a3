using DongHaeng.Ops.Accounts;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.SignIn;

/// <summary>Turns an account into the person to whom figures are shown.</summary>
public static class Viewers
{
    /// <summary>The viewer of an account.</summary>
    /// <exception cref="InvalidOperationException">The account's role is not known to this program.</exception>
    public static Viewer Of(Account account) => Viewer.Of(account.Name, account.Role, account.UnitId);
}
