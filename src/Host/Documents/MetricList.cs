using System.Text;
using DongHaeng.Warehouse.Metrics;

namespace DongHaeng.Host.Documents;

/// <summary>The metrics as a document for people.</summary>
internal static class MetricList
{
    public static string Write()
    {
        var text = new StringBuilder("# Metrics\n\nMade from `sql/metrics` by `./donghaeng docs`; change the headers there, not this file.\n");
        foreach (var m in MetricCatalog.All)
        {
            text.Append($"\n## {m.Id}: {m.Ko}\n\n{m.En}, in {m.UnitKo} ({m.UnitEn}).\n\n");
            text.Append($"- Theme: {m.Theme}\n");
            text.Append($"- Kind: {m.Kind.ToString().ToLowerInvariant()}; wanted: {m.Good.ToString().ToLowerInvariant()}; smallest period: {m.SmallestPeriod}\n");
            if (m.Of.Count > 0)
            {
                text.Append(m.Kind == MetricKind.Mean ? $"- Mean: {m.Of[0]} by {m.Of[1]}\n" : $"- Rate of: {string.Join(", ", m.Of)}\n");
            }

            if (m.StandardisedBy is { } bands)
            {
                text.Append($"- Beside it in comparisons: the same standardised for age by {bands}, where exact figures may be seen\n");
            }

            if (m.Beside is { } share)
            {
                text.Append($"- Beside it in comparisons: {share}\n");
            }

            if (m.Target is { } indicator)
            {
                text.Append($"- Target beside it: {indicator} of the plan in force\n");
            }

            text.Append($"- Breakdowns: {string.Join(", ", m.Breakdowns.Select(b => $"{b.Id} ({b.Dataset}.{b.Column})").DefaultIfEmpty("none"))}\n");
            text.Append($"- Why: {m.WhyKo} {m.WhyEn}\n- Beware: {m.PitfallsKo} {m.PitfallsEn}\n");
            text.Append($"- From: {string.Join(", ", m.Datasets)}; figures of a month still move for {m.LookbackMonths} {(m.LookbackMonths == 1 ? "month" : "months")} after it; a record changes figures of {Reach(m.ReachMonths)}\n");
            foreach (var (i, v) in m.Versions.Index())
            {
                text.Append($"- Version {i + 1}, since {v.Since:yyyy-MM-dd}: {v.Ko}. {v.En}.\n");
                if (i > 0)
                {
                    text.Append($"  - What changed: {v.ChangedKo} {v.ChangedEn} Source: {v.Source}\n");
                }
            }

            text.Append($"- Answers for it: {m.Owner}; looked over {m.Reviewed:yyyy-MM-dd}\n");
        }

        return text.ToString();
    }

    private static string Reach(int months) => months switch
    {
        0 => "its own month",
        >= 1200 => "any month",
        _ => $"months up to {months} away",
    };
}
