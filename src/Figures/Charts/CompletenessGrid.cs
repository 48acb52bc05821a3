using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Words;

namespace DongHaeng.Figures.Charts;

/// <summary>Which unit delivered which month: a cell each, told by its sign.</summary>
/// <param name="Name">What is shown: the dataset or all of them.</param>
/// <param name="Months">The columns: any day of consecutive months, ascending.</param>
/// <param name="Rows">The units in code order.</param>
public sealed record CompletenessGrid(
    string Name, IReadOnlyList<DateOnly> Months, IReadOnlyList<CompletenessRow> Rows)
{
    /// <summary>The height that gives every row its natural height.</summary>
    public double Height(double width, Look look) =>
        MonthAxis.Height(look)
        + (Math.Max(1, Rows.Count) * UnitRows.Natural * look.Size)
        + new Legend(LegendEntries(look), width, look).Height;

    /// <summary>One sentence for the alternative text.</summary>
    public string Words(Language language)
    {
        var due = Rows.SelectMany(row => row.Cells).Where(cell => cell.Delivery != Delivery.NotDue).ToList();
        int full = Count(Delivery.Full), partial = Count(Delivery.Partial), missing = Count(Delivery.Missing);
        return language == Language.Korean
            ? $"{Name}: {Rows.Count}곳의 {Months.Count}개월 {due.Count}칸 가운데 모두 접수 {full}, 일부 접수 {partial}, 미보고 {missing}칸입니다."
            : $"{Name}: of {due.Count} months due from {Rows.Count} units, {full} fully received, {partial} partly, {missing} not reported.";

        int Count(Delivery delivery) => due.Count(cell => cell.Delivery == delivery);
    }

    /// <summary>Draws the grid into the box.</summary>
    /// <exception cref="ArgumentException">A row has not as many cells as there are months.</exception>
    public void Draw(ICanvas canvas, Box box, Look look)
    {
        if (Rows.FirstOrDefault(row => row.Cells.Count != Months.Count) is { } wrong)
        {
            throw new ArgumentException(
                $"The row {wrong.Name} has {wrong.Cells.Count} cells for {Months.Count} months. Give a cell for each month; one that was not due is NotDue.");
        }

        if (Rows.Count == 0 || Months.Count == 0)
        {
            Lettering.Nothing(canvas, box, look);
            return;
        }

        var legend = new Legend(LegendEntries(look), box.Width, look);
        var rows = UnitRows.Of(
            box.Inset(0, MonthAxis.Height(look), 0, legend.Height),
            Rows.Select(row => (row.Name, Weight.Medium)).ToList(),
            [],
            look);
        var axis = new MonthAxis(Months, rows.Plot.X, Math.Min(rows.Plot.Width / Months.Count, 3.6 * look.Size));

        axis.DrawAbove(canvas, rows.Plot.Y, box, look);
        rows.DrawRules(canvas, look);
        for (var row = 0; row < Rows.Count; row++)
        {
            var index = row;
            canvas.Mark(Sentence(Rows[row], look.Language), () => DrawRow(canvas, index, rows, axis, look));
        }

        legend.Draw(canvas, box.X, rows.Plot.Bottom);
    }

    private static IEnumerable<LegendEntry> LegendEntries(Look look) =>
        Enum.GetValues<Delivery>().Select(delivery => new LegendEntry(
            DeliverySign.Name(delivery, look.Language),
            1.4,
            (canvas, box, l) => DeliverySign.Draw(canvas, delivery, box.Inset(0, -0.1 * l.Small, 0, -0.1 * l.Small), l)));

    private void DrawRow(ICanvas canvas, int row, UnitRows rows, MonthAxis axis, Look look)
    {
        rows.DrawName(canvas, row, Weight.Medium, Ink.Text);
        var width = Math.Max(0.5, axis.Slot - (2 * look.Hair));
        var height = 0.72 * rows.RowHeight;
        for (var month = 0; month < Months.Count; month++)
        {
            var cell = new Box(axis.X(month) - (width / 2), rows.Middle(row) - (height / 2), width, height);
            DeliverySign.Draw(canvas, Rows[row].Cells[month].Delivery, cell, look);
        }
    }

    // What is all right is counted, what is not is named.
    private string Sentence(CompletenessRow row, Language language)
    {
        var full = row.Cells.Count(cell => cell.Delivery == Delivery.Full);
        var due = row.Cells.Count(cell => cell.Delivery != Delivery.NotDue);
        var open = row.Cells
            .Zip(Months, (cell, month) => (Cell: cell, Month: month))
            .Where(entry => entry.Cell.Delivery is Delivery.Partial or Delivery.Missing)
            .Select(entry => $", {MonthName.Full(entry.Month, language)} {DeliverySign.Name(entry.Cell.Delivery, language)}"
                + (entry.Cell.Detail is { } detail ? $" ({detail})" : ""));
        var head = language == Language.Korean
            ? $"{row.Name}: {due}개월 중 {full}개월 {Phrases.AllDelivered(language)}"
            : $"{row.Name}: {full} of {due} months {Phrases.AllDelivered(language)}";
        return head + string.Concat(open);
    }
}
