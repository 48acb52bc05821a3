namespace DongHaeng.Samples.Centers.Serving;

/// <summary>How a center's address can go wrong.</summary>
public enum ServerFault
{
    /// <summary>It takes the request and never answers.</summary>
    Hangs,

    /// <summary>It gives the manifest and never answers for a file.</summary>
    HangsOnFiles,

    /// <summary>It begins to send each file and falls silent halfway.</summary>
    FallsSilent,

    /// <summary>It answers 500 to everything.</summary>
    Fails,

    /// <summary>It answers 500 to the first request for each address, and well from then on.</summary>
    FailsOnce,

    /// <summary>It answers 503 to everything and asks to be left in peace for an hour.</summary>
    IsBusy,

    /// <summary>It sends the first half of each file and ends as if that were all; the manifest stays whole.</summary>
    Truncates,

    /// <summary>It closes the connection halfway through each file's first answer, and sends the rest when it is asked for.</summary>
    CutsOnce,

    /// <summary>It closes the connection halfway through every answer with a file.</summary>
    Cuts,

    /// <summary>It cuts a file as <see cref="CutsOnce"/> does, and has another file of the same name when the rest is asked for.</summary>
    CutsAndChanges,

    /// <summary>It cuts a file as <see cref="CutsOnce"/> does, and sends all of it again, whatever part is asked for.</summary>
    CutsAndIgnoresRange,

    /// <summary>It sends each file a few bytes at a time, without end in sight.</summary>
    Drips,

    /// <summary>It sends files of the right length with one byte changed.</summary>
    SpoilsBytes,

    /// <summary>It sends everybody on to another address.</summary>
    Redirects,
}
