using System.Collections;

namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>
/// The cells of an answer. Of a country they are a hundred thousand: they are kept as numbers, in pieces that the runtime
/// moves at no cost, and each becomes a row when it is looked at; whole lists of rows made it stop for longer than to find them.
/// </summary>
/// <param name="units">The places of the answer.</param>
/// <param name="periods">Its periods.</param>
/// <param name="categories">Its categories; null is the total.</param>
/// <param name="count">How many cells there are.</param>
internal sealed class Answer(IReadOnlyList<DatedUnit> units, IReadOnlyList<DateOnly> periods, IReadOnlyList<string?> categories, int count) : IReadOnlyList<MetricRow>
{
    private const int Together = 512;

    private readonly Line[][] lines = [.. Enumerable.Range(0, (count + Together - 1) / Together).Select(i => new Line[Math.Min(Together, count - (i * Together))])];

    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public MetricRow this[int index]
    {
        get
        {
            ref readonly var line = ref lines[index / Together][index % Together];
            var (unit, shown) = (units[line.Unit], line.Shown);
            return new(
                unit.Level, unit.Id, unit.Code, unit.Ko, unit.En, unit.GuId, periods[line.Period], categories[line.Category],
                shown.Status, shown.Value, shown.Numerator, shown.Denominator, line.Expected, line.Received)
            {
                Deviation = shown.Deviation,
            };
        }
    }

    /// <summary>Puts a cell in its place.</summary>
    /// <param name="index">Its place in the order.</param>
    /// <param name="unit">The number of its place among the answer's.</param>
    /// <param name="period">The number of its period.</param>
    /// <param name="category">The number of its category.</param>
    /// <param name="shown">What is let through.</param>
    /// <param name="arrivals">What came of what it rests on.</param>
    public void Put(int index, int unit, int period, int category, Judgement shown, Arrivals arrivals) =>
        lines[index / Together][index % Together] = new(unit, (short)period, (short)category, shown, arrivals.Expected, arrivals.Received);

    /// <inheritdoc/>
    public IEnumerator<MetricRow> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private readonly record struct Line(int Unit, short Period, short Category, Judgement Shown, int Expected, int Received);
}
