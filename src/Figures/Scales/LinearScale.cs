namespace DongHaeng.Figures.Scales;

/// <summary>Maps values to positions along an axis, evenly.</summary>
/// <param name="Low">The value at <paramref name="From"/>.</param>
/// <param name="High">The value at <paramref name="To"/>; always above <paramref name="Low"/>.</param>
/// <param name="From">The position of <paramref name="Low"/> in points.</param>
/// <param name="To">The position of <paramref name="High"/> in points.</param>
public sealed record LinearScale(double Low, double High, double From, double To)
{
    /// <summary>Round values to print along the axis; empty on a scale without an axis.</summary>
    public IReadOnlyList<double> Ticks { get; private init; } = [];

    /// <summary>How many decimals the ticks need.</summary>
    public int Decimals { get; private init; }

    /// <summary>The position of a value.</summary>
    public double At(double value) => From + ((value - Low) / (High - Low) * (To - From));

    /// <summary>
    /// A scale that just holds <paramref name="values"/> and zero, without ticks: for bars, whose length must mean the
    /// value.
    /// </summary>
    public static LinearScale FromZero(IEnumerable<double> values, double from, double to)
    {
        double low = 0, high = 0;
        foreach (var value in values)
        {
            low = Math.Min(low, value);
            high = Math.Max(high, value);
        }

        return new LinearScale(low, high > low ? high : low + 1, from, to);
    }

    /// <summary>A scale whose ends are round values around <paramref name="values"/>, with at most about
    /// <paramref name="steps"/> steps of 1, 2 or 5 times a power of ten.</summary>
    /// <param name="values">What must fit on it.</param>
    /// <param name="from">Position of the low end.</param>
    /// <param name="to">Position of the high end.</param>
    /// <param name="steps">How many steps there is room for.</param>
    /// <param name="fromZero">Whether zero must be on it, as for counts.</param>
    /// <param name="whole">Whether only whole numbers make sense as ticks.</param>
    public static LinearScale Nice(
        IEnumerable<double> values, double from, double to, int steps, bool fromZero = true, bool whole = false)
    {
        var held = values.ToList();
        if (fromZero || held.Count == 0)
        {
            held.Add(0);
        }

        double low = held.Min(), high = held.Max();
        if (low == high)
        {
            // One value alone says nothing about spread: give it room on both sides, or above zero.
            var room = low == 0 ? 1 : Math.Abs(low) / 10;
            (low, high) = (low == 0 ? 0 : low - room, high + room);
        }

        var step = Step((high - low) / Math.Max(1, steps));
        step = whole ? Math.Max(1, step) : step;
        long first = (long)Math.Floor(low / step), last = (long)Math.Ceiling(high / step);
        var decimals = Math.Max(0, -(int)Math.Floor(Math.Log10(step) + 1e-9));
        var ticks = new List<double>();
        for (var i = first; i <= last; i++)
        {
            ticks.Add(i * step);
        }

        return new LinearScale(ticks[0], ticks[^1], from, to) { Ticks = ticks, Decimals = decimals };
    }

    private static double Step(double atLeast)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(atLeast)));
        var rest = atLeast / power;
        return power * (rest <= 1 + 1e-9 ? 1 : rest <= 2 + 1e-9 ? 2 : rest <= 5 + 1e-9 ? 5 : 10);
    }
}
