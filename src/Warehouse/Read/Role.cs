namespace DongHaeng.Warehouse.Read;

/// <summary>What a person is in this house; decides which figures the gate opens.</summary>
public enum Role
{
    /// <summary>Analyst of the city welfare foundation: every level.</summary>
    Analyst,

    /// <summary>Supervisor of a gu: that gu and its dongs.</summary>
    Supervisor,

    /// <summary>Head of a dong's center: that dong.</summary>
    DongHead,

    /// <summary>Director, management of the city: the city.</summary>
    Director,

    /// <summary>Administrator: accounts and settings, no figures.</summary>
    Administrator,
}
