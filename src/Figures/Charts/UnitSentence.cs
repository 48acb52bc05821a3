using DongHaeng.Figures.Words;

namespace DongHaeng.Figures.Charts;

/// <summary>The alternative text of charts by unit: how many, from where to where, beside what.</summary>
internal static class UnitSentence
{
    /// <summary>Writes it from the values in the chart's order, null for a unit without one.</summary>
    public static string Of(
        string name, IReadOnlyList<double?> values, Reference? reference, Func<double, string> text, Language language)
    {
        var known = values.OfType<double>().ToList();
        var missing = values.Count - known.Count;
        return language == Language.Korean
            ? $"{name}: {Korean(known, missing, reference, text)}"
            : $"{name}: {English(known, missing, reference, text)}";
    }

    private static string Korean(List<double> known, int missing, Reference? reference, Func<double, string> text)
    {
        if (known.Count == 0)
        {
            return missing == 0 ? "보일 자료가 없습니다." : $"{missing}곳 모두 값이 없습니다.";
        }

        string low = text(known.Min()), high = text(known.Max());
        var range = low == high ? $"{known.Count}곳의 값은 {low}" : $"{known.Count}곳의 값은 {low}에서 {high}까지";
        var whole = reference is null ? "" : $"이고 {Particle.Topic(reference.Label)} {text(reference.Value)}";
        var rest = missing == 0 ? "입니다." : $"이며 {missing}곳은 값이 없습니다.";
        return range + whole + rest;
    }

    private static string English(List<double> known, int missing, Reference? reference, Func<double, string> text)
    {
        if (known.Count == 0)
        {
            return missing == 0 ? "there is nothing to show." : $"no value for any of {Units(missing)}.";
        }

        string low = text(known.Min()), high = text(known.Max());
        var range = low == high
            ? $"the value of {Units(known.Count)} is {low}"
            : $"the values of {Units(known.Count)} range from {low} to {high}";
        var whole = reference is null ? "" : $"; {reference.Label} is {text(reference.Value)}";
        var rest = missing == 0 ? "." : $"; {Units(missing)} without a value.";
        return range + whole + rest;
    }

    private static string Units(int count) => count == 1 ? "1 unit" : $"{count} units";
}
