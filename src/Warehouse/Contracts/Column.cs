namespace DongHaeng.Warehouse.Contracts;

/// <summary>A column of a dataset as its contract declares it.</summary>
public sealed record Column
{
    /// <summary>Its name in tables.</summary>
    public required string Id { get; init; }

    /// <summary>Its Korean heading in files.</summary>
    public required string Ko { get; init; }

    /// <summary>Its English name.</summary>
    public required string En { get; init; }

    /// <summary>What its cells hold.</summary>
    public required ColumnType Type { get; init; }

    /// <summary>Other headings under which centers send it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The allowed codes, for code columns.</summary>
    public IReadOnlyList<Code> Codes { get; init; } = [];

    /// <summary>Whether every record has it.</summary>
    public bool Required { get; init; }

    /// <summary>The column and code that make this one required, such as stage = CLOSE.</summary>
    public (string Column, string Code)? RequiredWhen { get; init; }

    /// <summary>The least value of a whole number.</summary>
    public long? Min { get; init; }

    /// <summary>The greatest value of a whole number.</summary>
    public long? Max { get; init; }

    /// <summary>Whether it is a number of people or households that somebody counted: the last digits of such numbers fall evenly.</summary>
    public bool Tally { get; init; }

    /// <summary>A regular expression (RE2) that a text matches as a whole.</summary>
    public string? Pattern { get; init; }

    /// <summary>Whom a key stands for: staff, household or person.</summary>
    public string? Subject { get; init; }

    /// <summary>What a reader should know about it.</summary>
    public string? Note { get; init; }

    /// <summary>Its type in the fact table.</summary>
    public string SqlType => Type switch
    {
        ColumnType.Date or ColumnType.Month => "date",
        ColumnType.DateTime => "timestamp",
        ColumnType.Int => "bigint",
        ColumnType.Decimal => "decimal(18,2)",
        ColumnType.YesNo => "boolean",
        ColumnType.Key => "uuid",
        _ => "varchar",
    };
}
