namespace DongHaeng.Samples.Centers.Exports;

/// <summary>What a run of exports is made of beyond the plain files of all datasets.</summary>
public sealed record ExportOptions
{
    /// <summary>Whether suppliers use all forms (workbooks, archives, titles, sums, names for codes), or plain CSV only.</summary>
    public bool Varied { get; init; }

    /// <summary>Whether all write days, numbers and headings as the contract does, so that another program can read them with given columns.</summary>
    public bool Uniform { get; init; }

    /// <summary>The share of a night's files that carry one fault of the catalogue; monthly files carry none.</summary>
    public double FaultyShare { get; init; }

    /// <summary>The first month of datasets that were connected later than the others; a dataset not named here is there from the start.</summary>
    public IReadOnlyDictionary<string, DateOnly> Connected { get; init; } = new Dictionary<string, DateOnly>();

    /// <summary>
    /// The datasets whose rows are kept for the true answer; of the others only counts and faults are, because the rows of
    /// a city's month fill memory. Null for those that a metric's answer is made of.
    /// </summary>
    public IReadOnlyCollection<string>? Keep { get; init; }

    /// <summary>The number of the last file that suppliers sent before, where a folder goes on from another one.</summary>
    public long SentBefore { get; init; }
}
