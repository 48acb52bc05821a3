using DongHaeng.Warehouse.Disclosure;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Disclosure;

/// <summary>Somebody who looks for a whole city that agrees with all that is told, trying number after number.</summary>
internal sealed class AllCities(Lines lines, Ranges told)
{
    /// <summary>The values among some with which there is such a city.</summary>
    public IEnumerable<int> Possible(int count, IEnumerable<int> values) => values.Where(value => Exists(Fixed(told, count, value)));

    private bool Exists(Ranges? ranges)
    {
        if (ranges == null)
        {
            return false;
        }

        var deduction = new Deduction(lines, ranges);
        deduction.Take(Grain.Month);
        var known = deduction.Ranges;
        var open = -1;
        for (var count = 0; count < known.Low.Length; count++)
        {
            if (known.Low[count] > known.High[count])
            {
                return false;
            }

            if (known.Low[count] < known.High[count] && (open < 0 || known.High[count] - known.Low[count] < known.High[open] - known.Low[open]))
            {
                open = count;
            }
        }

        if (open < 0)
        {
            return true;
        }

        for (var value = known.Low[open]; value <= known.High[open]; value++)
        {
            if (Exists(Fixed(known, open, value)))
            {
                return true;
            }
        }

        return false;
    }

    private static Ranges? Fixed(Ranges ranges, int count, long value)
    {
        if (value < ranges.Low[count] || value > ranges.High[count])
        {
            return null;
        }

        var one = ranges.Copy();
        (one.Low[count], one.High[count]) = (value, value);
        return one;
    }
}
