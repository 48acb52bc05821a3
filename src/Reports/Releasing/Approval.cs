using DongHaeng.Ops.Accounts;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Releasing;

/// <summary>Who is responsible for a report: a gu's supervisor for the gu and its dongs, the foundation's analysts for the city.</summary>
public static class Approval
{
    /// <summary>Whether an account decides on any reports.</summary>
    public static bool Decides(Account account) => account.Role is AccountRole.Supervisor or AccountRole.Analyst;

    /// <summary>Whether an account may comment on and approve reports on a unit.</summary>
    public static bool May(Account account, Unit unit) => account.DisabledAt == null && account.Role switch
    {
        AccountRole.Supervisor => unit.Level != Level.City && account.UnitId == (unit.Level == Level.Gu ? unit.Id : unit.GuId),
        AccountRole.Analyst => unit.Level == Level.City,
        _ => false,
    };
}
