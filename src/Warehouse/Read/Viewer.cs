namespace DongHaeng.Warehouse.Read;

/// <summary>A person to whom figures are shown, on a page, in a file or by mail.</summary>
/// <param name="Account">The account's name, as the audit log writes it.</param>
/// <param name="Role">What the person is.</param>
/// <param name="UnitId">The unit that is the person's own: a gu for a supervisor, a dong for a dong head, null for others.</param>
public sealed record Viewer(string Account, Role Role, string? UnitId)
{
    /// <summary>A viewer from what an account says.</summary>
    /// <param name="account">The account's name.</param>
    /// <param name="role">analyst, supervisor, dong_head, director or administrator.</param>
    /// <param name="unitId">The unit that is the person's own.</param>
    /// <exception cref="InvalidOperationException">The role is none of them: nothing may be opened on a guess.</exception>
    public static Viewer Of(string account, string role, string? unitId) => new(
        account,
        role switch
        {
            "analyst" => Role.Analyst,
            "supervisor" => Role.Supervisor,
            "dong_head" => Role.DongHead,
            "director" => Role.Director,
            "administrator" => Role.Administrator,
            _ => throw new InvalidOperationException($"The account {account} has the role '{role}', which this program does not know: update the program or give the account another role."),
        },
        unitId);
}
