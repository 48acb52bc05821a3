namespace DongHaeng.Ops.Accounts;

/// <summary>The words for what a person is, as they stand in the database.</summary>
public static class AccountRole
{
    /// <summary>Analyst of the foundation.</summary>
    public const string Analyst = "analyst";

    /// <summary>Supervisor of a gu.</summary>
    public const string Supervisor = "supervisor";

    /// <summary>Head of a dong's center.</summary>
    public const string DongHead = "dong_head";

    /// <summary>Director, management of the city.</summary>
    public const string Director = "director";

    /// <summary>Administrator of accounts and settings.</summary>
    public const string Administrator = "administrator";

    /// <summary>All roles.</summary>
    public static IReadOnlyList<string> All { get; } = [Analyst, Supervisor, DongHead, Director, Administrator];

    /// <summary>Whether the role goes with the unit: a gu (g…) for supervisors, a dong (d…) for dong heads, none for others.</summary>
    public static bool Fits(string role, string? unitId) => role switch
    {
        Supervisor => unitId is ['g', _, ..],
        DongHead => unitId is ['d', _, ..],
        _ => unitId is null,
    };
}
