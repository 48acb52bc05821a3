namespace DongHaeng.Ops.Deliveries;

/// <summary>A row of the outbox's ledger.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Report">The report's id.</param>
/// <param name="UnitId">The unit that it is about.</param>
/// <param name="Period">The period: 2024-10.</param>
/// <param name="Edition">1 for the first edition, 2 for the first correction; below zero for previews.</param>
/// <param name="AccountId">Who gets it.</param>
/// <param name="Address">The recipient's address when it was put in.</param>
/// <param name="PdfSha256">SHA-256 of the attachment, in hexadecimal.</param>
/// <param name="ArchivePath">Where the attachment's bytes are kept, below the data folder.</param>
/// <param name="FileName">What the attachment is called; empty where nothing is attached and the mail tells where it is.</param>
/// <param name="Subject">The mail's subject.</param>
/// <param name="BodyText">The mail as plain text.</param>
/// <param name="BodyHtml">The mail as HTML.</param>
/// <param name="Snapshot">The snapshot that the figures come from.</param>
/// <param name="Finality">provisional or final.</param>
/// <param name="CreatedAt">When it was put in.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="NextAttemptAt">When it is due; null when it is not waiting.</param>
public sealed record DeliveryEntry(
    string Id,
    string Report,
    string UnitId,
    string Period,
    long Edition,
    string AccountId,
    string Address,
    string PdfSha256,
    string ArchivePath,
    string FileName,
    string Subject,
    string BodyText,
    string BodyHtml,
    string Snapshot,
    string Finality,
    DateTimeOffset CreatedAt,
    DeliveryState State,
    long Attempts,
    DateTimeOffset? NextAttemptAt);
