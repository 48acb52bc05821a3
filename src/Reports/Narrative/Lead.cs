using DongHaeng.Figures.Scales;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Narrative;

/// <summary>The sentence below the headline: how much of the data is in, and how settled the figures are.</summary>
public static class Lead
{
    /// <summary>Writes it from what the gu's centers delivered in the month.</summary>
    public static string Of(IReadOnlyList<CollectionRow> rows, bool final, Voice voice)
    {
        var language = voice.Language;
        var delivered = rows.Where(row => row.Kind == SupplierKind.Center).ToList();
        int centers = delivered.Select(row => row.SupplierId).Distinct().Count(), all = delivered.Count;
        var full = delivered.Count(row => row.DaysCovered >= row.DaysOwed);
        var data = full == all
            ? language.Say(
                $"센터 {centers}곳이 낼 자료 {Numbers.Text(all)}건이 모두 들어왔습니다.",
                $"All {Numbers.Text(all)} deliveries due from {centers} centers are in.")
            : language.Say(
                $"센터 {centers}곳이 낼 자료 {Numbers.Text(all)}건 중 {Numbers.Text(full)}건이 다 들어왔습니다.",
                $"{Numbers.Text(full)} of {Numbers.Text(all)} deliveries due from {centers} centers are in.");
        var standing = final
            ? language.Say("월 마감 뒤의 확정 수치입니다.", "The month is closed and the figures are final.")
            : language.Say("월 마감 전의 잠정 수치로, 늦게 들어온 자료에 따라 달라질 수 있습니다.", "The month is not closed: the figures are provisional and late entries may change them.");
        return $"{data} {standing}";
    }
}
