using DongHaeng.Ops.Accounts;

namespace DongHaeng.Dashboards.Administration.Accounts;

/// <summary>What the register's answers mean on pages.</summary>
internal static class AccountFaults
{
    public static AccountFault Of(AddOutcome outcome) => outcome switch
    {
        AddOutcome.NameTaken => AccountFault.NameTaken,
        AddOutcome.NameUnusable => AccountFault.NameUnusable,
        AddOutcome.EmailUnusable => AccountFault.EmailUnusable,
        AddOutcome.RoleUnknown or AddOutcome.UnitDoesNotFit or AddOutcome.LanguageUnknown => AccountFault.UnitDoesNotFit,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "This is no fault."),
    };

    public static AccountFault Of(ChangeOutcome outcome) => outcome switch
    {
        ChangeOutcome.LastAdministrator => AccountFault.LastAdministrator,
        ChangeOutcome.Unchanged => AccountFault.Unchanged,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "This is no fault."),
    };
}
