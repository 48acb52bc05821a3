namespace DongHaeng.Warehouse.Disclosure;

/// <summary>Which counts are left fewer possible values than they need.</summary>
internal static class Tightness
{
    /// <summary>Whether a count's own range is too narrow.</summary>
    public static bool IsNarrow(int count, Counts counts, Ranges ranges) => counts.Needs[count] > 0 && ranges.High[count] - ranges.Low[count] < counts.Needs[count];

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
        var (low, high, whole) = (ranges.Low, ranges.High, lines.Wholes[line]);
        long least = 0, most = lines.Open[line] ? Ranges.Unknown : 0, mostLow = 0, mostHigh = 0;
        var small = false;
        foreach (var part in lines.PartsOf(line))
        {
            least += low[part];
            most += high[part];
            small |= counts.Needs[part] > 0;
            // What an insider's knowledge of this part adds: so much rises the others' lower end, so much falls their upper one.
            mostLow = Math.Max(mostLow, high[part] - counts.Values[part]);
            mostHigh = Math.Max(mostHigh, counts.Values[part] - low[part]);
        }

        if (!small)
        {
            return false;
        }

        var insiders = lines.Axes[line] == Axis.Place;
        foreach (var part in lines.PartsOf(line))
        {
            var need = counts.Needs[part];
            var (from, to) = (low[whole] - (most - high[part]), high[whole] - (least - low[part]));
            if (need == 0 || (from + (insiders ? mostLow : 0) <= told.Low[part] && to - (insiders ? mostHigh : 0) >= told.High[part] && told.High[part] - told.Low[part] >= need))
            {
                continue;
            }

            if (Math.Min(told.High[part], to) - Math.Max(told.Low[part], from) < need)
            {
                return true;
            }

            // Where even the most that any part adds to either end leaves enough, no single one takes too much.
            var doubtful = insiders && Math.Min(told.High[part], to - mostHigh) - Math.Max(told.Low[part], from + mostLow) < need;
            foreach (var other in doubtful ? lines.PartsOf(line) : [])
            {
                if (other != part && Math.Min(told.High[part], to - (counts.Values[other] - low[other])) - Math.Max(told.Low[part], from + (high[other] - counts.Values[other])) < need)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
