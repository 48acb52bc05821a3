using DongHaeng.Ops.Accounts;
using Microsoft.AspNetCore.Http;

namespace DongHaeng.Dashboards.Administration.Accounts;

/// <summary>Reads what was typed about an account.</summary>
internal static class AccountForm
{
    private const int Longest = 200;

    /// <summary>What was typed, without blanks around it.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">The sign-in name; null where the form has it.</param>
    public static NewAccount Read(IFormCollection form, string? name = null)
    {
        return new NewAccount(name ?? Word("name"), Word("display"), Word("email"), Word("role"), Word("unit") is { Length: > 0 } unit ? unit : null, Word("language"));

        string Word(string key) => form[key].ToString().Trim() is var text && text.Length <= Longest ? text : "";
    }

    /// <summary>What cannot be about it; null where all can.</summary>
    public static AccountFault? Fault(NewAccount typed) =>
        AccountRegister.Fault(typed) is { } fault ? AccountFaults.Of(fault)
        : typed.UnitId is { } unit && !UnitNames.Knows(unit) ? AccountFault.UnitDoesNotFit
        : typed.DisplayName.Length == 0 || typed.Name.Any(char.IsControl) ? AccountFault.NameUnusable
        : null;
}
