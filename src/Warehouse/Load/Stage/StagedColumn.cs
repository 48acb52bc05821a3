namespace DongHaeng.Warehouse.Load.Stage;

/// <summary>The values of one column of a file, read but not yet judged, as they go into the database.</summary>
internal abstract class StagedColumn
{
    /// <summary>How many values it has.</summary>
    public int Count { get; protected set; }

    /// <summary>Adds an empty cell.</summary>
    public abstract void AddNull();

    /// <summary>Lets go of room that no value took.</summary>
    public abstract void Trim();

    /// <summary>Copies values into a vector of the database.</summary>
    /// <param name="from">The first value.</param>
    /// <param name="count">How many.</param>
    /// <param name="to">The vector.</param>
    /// <param name="at">The place of the first in the vector.</param>
    public abstract void CopyTo(int from, int count, Vector to, int at);
}
