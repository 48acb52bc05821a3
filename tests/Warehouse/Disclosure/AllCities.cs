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
        for (var count = 0; count < known.All.Length; count++)
        {
            if (known[count].Low > known[count].High)
            {
                return false;
            }

            if (known[count].Low < known[count].High && (open < 0 || known[count].High - known[count].Low < known[open].High - known[open].Low))
            {
                open = count;
            }
        }

        if (open < 0)
        {
            return true;
        }

        for (var value = known[open].Low; value <= known[open].High; value++)
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
        if (value < ranges[count].Low || value > ranges[count].High)
        {
            return null;
        }

        var one = ranges.Copy();
        (one[count].Low, one[count].High) = (value, value);
        return one;
    }
}
