using DongHaeng.Ops.Accounts;
using DongHaeng.Reports.Catalog;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Delivery;

/// <summary>What an account may get by mail, by the rights that it has now.</summary>
public static class MailRights
{
    /// <summary>The unit that a report may be about; null where it may not.</summary>
    /// <param name="reader">The gate.</param>
    /// <param name="account">Who would get it.</param>
    /// <param name="unitId">The unit's stable id.</param>
    /// <exception cref="InvalidOperationException">The account has a role that the program does not know.</exception>
    public static Unit? Find(MetricReader reader, Account account, string unitId) =>
        ReportPlaces.Of(reader, Scope.Of(Viewer.Of(account.Name, account.Role, account.UnitId), Door.Mail)).FirstOrDefault(unit => unit.Id == unitId);
}
