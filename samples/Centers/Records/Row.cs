using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Records;

/// <summary>
/// One state of a record: a cell for each column of the contract, written one way (dates as 2024-10-05, numbers without
/// separators, nothing as empty text). How a center writes it is its dialect's work.
/// </summary>
public sealed class Row
{
    private readonly string[] cells;

    private Row(Sheet sheet, string[] cells)
    {
        Sheet = sheet;
        this.cells = cells;
        EventDate = Day.Of(this["event_date"]);
        RecordedAt = Day.Moment(this["recorded_at"]);
    }

    /// <summary>The dataset that it belongs to.</summary>
    public Sheet Sheet { get; }

    /// <summary>The cells in the contract's order.</summary>
    public IReadOnlyList<string> Cells => cells;

    /// <summary>The day that decides which file it belongs to.</summary>
    public DateOnly EventDate { get; }

    /// <summary>When this state was entered; an export before that moment does not know it.</summary>
    public DateTime RecordedAt { get; }

    /// <summary>How often it was revised before.</summary>
    public int Revision => int.Parse(this["revision_no"], null);

    /// <summary>What makes it the same record inside its supplier's deliveries.</summary>
    public (string System, string Id) Identity => (this["source_system"], this["source_record_id"]);

    /// <summary>A cell by its column's id.</summary>
    public string this[string column] => cells[Sheet[column]];

    /// <summary>A row with the given cells, all others empty.</summary>
    /// <exception cref="FormatException">event_date or recorded_at is missing or written otherwise.</exception>
    public static Row Of(string dataset, params IEnumerable<(string Column, string Value)> cells)
    {
        var sheet = Sheet.Of(dataset);
        var all = new string[sheet.Contract.Columns.Count];
        Array.Fill(all, "");
        return new(sheet, Set(sheet, all, cells));
    }

    /// <summary>The same with some cells changed.</summary>
    public Row With(params IEnumerable<(string Column, string Value)> changes) => new(Sheet, Set(Sheet, [.. cells], changes));

    private static string[] Set(Sheet sheet, string[] cells, IEnumerable<(string Column, string Value)> changes)
    {
        foreach (var (column, value) in changes)
        {
            cells[sheet[column]] = value;
        }

        return cells;
    }
}
