using DongHaeng.Reports.Layout;

namespace DongHaeng.Reports.Editions;

/// <summary>A table over the measure, which may go on over pages.</summary>
/// <param name="Table">The table.</param>
/// <param name="Below">The room below it.</param>
public sealed record WideTable(Table Table, double Below = 10) : Block
{
    /// <inheritdoc/>
    public override double Least => Math.Min(200, TableWriter.Height(Table));

    /// <inheritdoc/>
    public override IReadOnlyList<Table> Tables => [Table];

    /// <inheritdoc/>
    public override void Draw(Flow flow)
    {
        TableWriter.Write(flow, Table);
        flow.Down(Below);
    }
}
