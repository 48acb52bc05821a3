namespace DongHaeng.Ingest;

/// <summary>Where files come from and how patiently they are asked for.</summary>
public sealed record IngestSettings
{
    /// <summary>The sources, each for some suppliers.</summary>
    public IReadOnlyList<SourceSettings> Sources { get; init; } = [];

    /// <summary>When the nightly round runs: a Quartz cron expression in Korean time.</summary>
    public string NightlyCron { get; init; } = "0 30 1 * * ?";

    /// <summary>How many requests run at the same time in all; one that is silent waits aside (HostGate).</summary>
    public int AtOnce { get; init; } = 8;

    /// <summary>For how many seconds a supplier may be silent before it counts as hanging.</summary>
    public double PatienceSeconds { get; init; } = 20;

    /// <summary>The folder with the mappings of gus that deliver with their own headings; null for none.</summary>
    public string? Mappings { get; init; }

    /// <summary>How many whole years facts and landed files are kept besides the current one; then they are destroyed.</summary>
    public int KeepYears { get; init; } = 10;

    /// <summary>How many days it is kept why rows were set aside.</summary>
    public int KeepRejectDays { get; init; } = 90;

    /// <summary>How many bad rows a file may have.</summary>
    public Warehouse.Load.Tolerance Tolerance { get; init; } = new();

    /// <summary>About how many rows one commit takes; half as many wait beside it.</summary>
    public int RowsPerCommit { get; init; } = 250_000;

    /// <summary>About how many rows wait in memory until one dataset has enough for a commit.</summary>
    public int RowsHeld { get; init; } = 800_000;

    /// <summary>How many files one commit takes at the most.</summary>
    public int FilesPerCommit { get; init; } = 2_000;
}
