namespace DongHaeng.Samples.Mail;

/// <summary>How the server may treat a recipient badly.</summary>
public enum Misbehaviour
{
    /// <summary>Answers 451 to the recipient: try again later.</summary>
    Refuse451,

    /// <summary>Answers 550 to the recipient: no such mailbox.</summary>
    Refuse550,

    /// <summary>Never answers to the recipient.</summary>
    Stall,

    /// <summary>Hangs up on hearing the recipient.</summary>
    Drop,

    /// <summary>Hangs up inside the attachment of the mail, which must have more than 200,000 bytes.</summary>
    DropDuringData,

    /// <summary>Reads the whole mail, then hangs up without an answer.</summary>
    DropAfterData,

    /// <summary>Reads the whole mail, then never answers.</summary>
    StallAfterData,

    /// <summary>Reads the whole mail and takes it, but says so a second later.</summary>
    Slow,

    /// <summary>Reads the whole mail, then answers 452: try again later.</summary>
    Refuse452AfterData,

    /// <summary>Reads the whole mail, then answers 554: not wanted.</summary>
    Refuse554AfterData,
}
