using DongHaeng.Ops.Accounts;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.SignIn;

/// <summary>Turns an account into the person to whom figures are shown.</summary>
public static class Viewers
{
    /// <summary>The viewer of an account.</summary>
    /// <exception cref="InvalidOperationException">The account's role is not known to this program.</exception>
    public static Viewer Of(Account account) => new(account.Name, RoleOf(account), account.UnitId);

    private static Role RoleOf(Account account) => account.Role switch
    {
        AccountRole.Analyst => Role.Analyst,
        AccountRole.Supervisor => Role.Supervisor,
        AccountRole.DongHead => Role.DongHead,
        AccountRole.Director => Role.Director,
        AccountRole.Administrator => Role.Administrator,
        var other => throw new InvalidOperationException(
            $"The account {account.Name} has the role '{other}', which this program does not know: update the program or give the account another role."),
    };
}
