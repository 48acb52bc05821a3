using System.Globalization;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Reports.Narrative;

/// <summary>What comes next (앞으로의 일정), as far as the program knows: when months close and what may still change.</summary>
public static class Agenda
{
    /// <summary>The sentences.</summary>
    /// <param name="month">The month that is spoken of; of a longer period its last.</param>
    /// <param name="final">Whether it is closed.</param>
    /// <param name="series">The metrics that are spoken of.</param>
    /// <param name="voice">How the document speaks.</param>
    public static IReadOnlyList<string> Of(DateOnly month, bool final, IReadOnlyList<Series> series, Voice voice)
    {
        var language = voice.Language;
        var businessDay = ContractCatalog.All.Max(contract => contract.ClosesOnBusinessDay);
        var open = final ? month.AddMonths(1) : month;
        var name = MonthName.Full(open, language);
        var closes = Closing.DayOf(open, businessDay);
        var sentences = new List<string>
        {
            language.Say(
                $"{name} 자료: {Day(closes, language)} 마감({businessDay.ToString(CultureInfo.InvariantCulture)}번째 업무일). 그때까지 들어온 자료로 확정됩니다.",
                $"{name}: closes on {Day(closes, language)} (business day {businessDay.ToString(CultureInfo.InvariantCulture)}). What is in by then becomes final."),
        };
        var settling = series.Where(one => one.Settling(voice.AsOf)).ToList();
        if (settling.Count > 0)
        {
            var months = settling.Max(one => one.Metric.LookbackMonths).ToString(CultureInfo.InvariantCulture);
            var names = string.Join(", ", settling.Select(one => Amount.Name(one.Metric, language)));
            sentences.Add(language.Say(
                $"{names}: 늦게 입력된 결과가 최대 {months}개월 전 수치까지 바꿀 수 있습니다.",
                $"{names}: results entered late may change figures up to {months} months back."));
        }

        return sentences;
    }

    private static string Day(DateOnly day, Language language) => language.Say(
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + $"({"일월화수목금토"[(int)day.DayOfWeek]})",
        $"{day.ToString("ddd", CultureInfo.InvariantCulture)} {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
}
