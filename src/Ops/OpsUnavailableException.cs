namespace DongHaeng.Ops;

/// <summary>The operational database cannot be opened; the message says why and what to do.</summary>
public sealed class OpsUnavailableException : Exception
{
    /// <summary>With what was wrong and what to do.</summary>
    public OpsUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>With what was wrong, what to do, and what the database said.</summary>
    public OpsUnavailableException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
