namespace DongHaeng.Ingest.Sources;

/// <summary>A supplier could not be read. The round notes it and goes on with the others.</summary>
public sealed class SourceException : Exception
{
    /// <summary>With what was wrong, in words for the operator.</summary>
    public SourceException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
