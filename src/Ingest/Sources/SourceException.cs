namespace DongHaeng.Ingest.Sources;

/// <summary>A supplier could not be read. The round notes it and goes on with the others.</summary>
public sealed class SourceException : Exception
{
    /// <summary>With what was wrong, in words for the operator; never with a secret.</summary>
    public SourceException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>The supplier hangs: it is left alone for the rest of the round.</summary>
    public bool Hangs { get; init; }

    /// <summary>It may pass by itself within seconds, so that asking again makes sense.</summary>
    public bool Passing { get; init; }

    /// <summary>How long the supplier asked to be left in peace before it is asked again; null where it said nothing.</summary>
    public TimeSpan? Pause { get; init; }
}
