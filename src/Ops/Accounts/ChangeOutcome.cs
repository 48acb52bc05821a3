namespace DongHaeng.Ops.Accounts;

/// <summary>What became of a change that an administrator asked for.</summary>
public enum ChangeOutcome
{
    /// <summary>It was made.</summary>
    Changed,

    /// <summary>There was nothing to change: it was so already, or there is no such account.</summary>
    Unchanged,

    /// <summary>It would have left no administrator who may sign in.</summary>
    LastAdministrator,
}
