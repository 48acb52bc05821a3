namespace DongHaeng.Warehouse.Disclosure;

/// <summary>Which counts are left fewer possible values than they need.</summary>
internal static class Tightness
{
    /// <summary>Whether a count's own range is too narrow.</summary>
    public static bool IsNarrow(int count, Counts counts, Ranges ranges) => counts.Needs[count] > 0 && ranges[count].Width < counts.Needs[count];

    /// <summary>
    /// Whether a line by itself leaves a part too little: to anybody, or to somebody who works in one of the other places
    /// and knows its figure exactly.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="counts">The counts.</param>
    /// <param name="lines">Their lines.</param>
    /// <param name="ranges">What is known of each.</param>
    /// <param name="told">What each one's own figure tells.</param>
    public static bool IsTight(int line, Counts counts, Lines lines, Ranges ranges, Ranges told)
    {
        var (known, whole) = (ranges.All, ranges[lines.Wholes[line]]);
        long least = 0, most = lines.Open[line] ? Ranges.Unknown : 0, mostLow = 0, mostHigh = 0;
        var small = false;
        foreach (var part in lines.PartsOf(line))
        {
            var (low, high) = known[part];
            least += low;
            most += high;
            small |= counts.Needs[part] > 0;
            // What an insider's knowledge of this part adds: so much rises the others' lower end, so much falls their upper one.
            mostLow = Math.Max(mostLow, high - counts.Values[part]);
            mostHigh = Math.Max(mostHigh, counts.Values[part] - low);
        }

        if (!small)
        {
            return false;
        }

        var insiders = lines.Axes[line] == Axis.Place;
        foreach (var part in lines.PartsOf(line))
        {
            var need = counts.Needs[part];
            if (need == 0)
            {
                continue;
            }

            var own = told[part];
            var (from, to) = (whole.Low - (most - known[part].High), whole.High - (least - known[part].Low));
            if (from + (insiders ? mostLow : 0) <= own.Low && to - (insiders ? mostHigh : 0) >= own.High && own.Width >= need)
            {
                continue;
            }

            if (Math.Min(own.High, to) - Math.Max(own.Low, from) < need)
            {
                return true;
            }

            // Where even the most that any part adds to either end leaves enough, no single one takes too much.
            var doubtful = insiders && Math.Min(own.High, to - mostHigh) - Math.Max(own.Low, from + mostLow) < need;
            foreach (var other in doubtful ? lines.PartsOf(line) : [])
            {
                if (other != part && Math.Min(own.High, to - (counts.Values[other] - known[other].Low)) - Math.Max(own.Low, from + (known[other].High - counts.Values[other])) < need)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
