namespace DongHaeng.Samples.Centers.Serving;

/// <summary>How a center's address can go wrong.</summary>
public enum ServerFault
{
    /// <summary>It takes the request and never answers.</summary>
    Hangs,

    /// <summary>It answers 500 to everything.</summary>
    Fails,

    /// <summary>It sends the first half of each file and ends as if that were all; the manifest stays whole.</summary>
    Truncates,
}
