using DongHaeng.Figures.Scales;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Narrative;

/// <summary>The sentence below the headline: how much of the data is in, and how settled the figures are.</summary>
public static class Lead
{
    /// <summary>Writes it from what the gu's centers delivered in the month.</summary>
    /// <param name="rows">What the viewer may see of what was delivered; empty for those who see none of it.</param>
    /// <param name="figures">The figures that are spoken of: they say how much is in where deliveries are not open to the viewer.</param>
    /// <param name="final">Whether the period is closed.</param>
    /// <param name="voice">How the document speaks.</param>
    public static string Of(IReadOnlyList<CollectionRow> rows, IReadOnlyList<Series> figures, bool final, Voice voice)
    {
        var language = voice.Language;
        var delivered = rows.Where(row => row.Kind == SupplierKind.Center).ToList();
        int centers = delivered.Select(row => row.SupplierId).Distinct().Count(), all = delivered.Count;
        var full = delivered.Count(row => row.DaysCovered >= row.DaysOwed);
        var received = figures.Select(one => one.This).OfType<MetricRow>().ToList();
        var data = all == 0
            ? received.All(row => row.Complete)
                ? language.Say("수치의 바탕이 되는 자료가 모두 들어왔습니다.", "All files that the figures rest on are in.")
                : language.Say("수치의 바탕이 되는 자료 가운데 아직 들어오지 않은 것이 있습니다.", "Some of the files that the figures rest on are not in yet.")
            : full == all
            ? language.Say(
                $"센터 {centers}곳이 낼 자료 {Numbers.Text(all)}건이 모두 들어왔습니다.",
                $"All {Numbers.Text(all)} deliveries due from {centers} centers are in.")
            : language.Say(
                $"센터 {centers}곳이 낼 자료 {Numbers.Text(all)}건 중 {Numbers.Text(full)}건이 다 들어왔습니다.",
                $"{Numbers.Text(full)} of {Numbers.Text(all)} deliveries due from {centers} centers are in.");
        var closing = PeriodName.Closing(figures.Select(one => one.Grain).FirstOrDefault(Grain.Month), language);
        var standing = final
            ? language.Say($"{closing} 뒤의 확정 수치입니다.", $"{Capital(closing)} is closed and the figures are final.")
            : language.Say($"{closing} 전의 잠정 수치로, 늦게 들어온 자료에 따라 달라질 수 있습니다.", $"{Capital(closing)} is not closed: the figures are provisional and late entries may change them.");
        return $"{data} {standing}";
    }
    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
