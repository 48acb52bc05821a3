namespace DongHaeng.Warehouse.Contracts;

/// <summary>What a dataset is, who delivers it when, and what each of its columns holds (sql/datasets).</summary>
public sealed record Contract
{
    /// <summary>The dataset's id: file name of the contract, name of its fact table.</summary>
    public required string Id { get; init; }

    /// <summary>Korean name, used in file names and headings.</summary>
    public required string Ko { get; init; }

    /// <summary>English name.</summary>
    public required string En { get; init; }

    /// <summary>What one row is.</summary>
    public required string About { get; init; }

    /// <summary>Who delivers it: center, gu or foundation.</summary>
    public required string Supplier { get; init; }

    /// <summary>The systems that it is exported from.</summary>
    public required IReadOnlyList<string> SourceSystems { get; init; }

    /// <summary>How often it is owed.</summary>
    public required Rhythm Every { get; init; }

    /// <summary>The business day by which a whole month or year is due, of the month that <see cref="Every"/> names; null where every night is.</summary>
    public required int? DueOnBusinessDay { get; init; }

    /// <summary>The business day on which what is owed closes: of the following month, or of the January in which a year is due.</summary>
    public required int ClosesOnBusinessDay { get; init; }

    /// <summary>Where its keys mean something.</summary>
    public required KeyScope KeyScope { get; init; }

    /// <summary>What the event date of a record is.</summary>
    public required string Event { get; init; }

    /// <summary>The columns that tell one event from another in the field; equal ones raise a question, no more.</summary>
    public required IReadOnlyList<string> NaturalKey { get; init; }

    /// <summary>What may change after the first delivery.</summary>
    public required string ChangesLater { get; init; }

    /// <summary>How carefully its small figures are shown: ordinary, public or protected.</summary>
    public required string Sensitivity { get; init; }

    /// <summary>Columns in the order of the contract, the common ones first.</summary>
    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>Pairs of columns of which the first must not exceed the second.</summary>
    public required IReadOnlyList<(string Earlier, string Later)> Order { get; init; }

    /// <summary>Columns that should name records of other datasets.</summary>
    public required IReadOnlyList<Reference> References { get; init; }

    /// <summary>The fact table.</summary>
    public string FactTable => "fact_" + Id;

    /// <summary>The table of text cells that wait for validation.</summary>
    public string StageTable => "stage_" + Id;

    /// <summary>A column by its id.</summary>
    /// <exception cref="KeyNotFoundException">The contract has no such column.</exception>
    public Column this[string column] => Columns.FirstOrDefault(c => c.Id == column)
        ?? throw new KeyNotFoundException($"The contract {Id} has no column '{column}'.");
}
