using System.Globalization;

namespace DongHaeng.Figures.Scales;

/// <summary>Numbers as figures print them: thousands separated by commas, a true minus sign (U+2212).</summary>
public static class Numbers
{
    /// <summary>
    /// The value with exactly <paramref name="decimals"/> decimals, halves rounded away from zero as they are by hand.
    /// A value that rounds to zero has no sign.
    /// </summary>
    public static string Text(double value, int decimals = 0)
    {
        // A decimal holds what a person would have typed: 0.15, not 0.1499999999999999944.
        var rounded = Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero);
        var digits = Math.Abs(rounded).ToString("N" + decimals, CultureInfo.InvariantCulture);
        return rounded < 0 ? "−" + digits : digits;
    }

    /// <summary>A difference: as <see cref="Text"/>, but a rise has "+" and no change "±".</summary>
    public static string Difference(double value, int decimals = 0)
    {
        var text = Text(value, decimals);
        var isZero = text.All(c => c is '0' or '.');
        return isZero ? "±" + text : value > 0 ? "+" + text : text;
    }
}
