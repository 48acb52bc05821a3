using System.Globalization;
using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Events;

/// <summary>People whom the safety net missed (복지사각지대 발굴): rounds of the detection system, and neighbours all year.</summary>
internal static class DiscoveryEvents
{
    private const double SelectedAWave = 33;
    private const double FoundAMonth = 9;

    public static IEnumerable<Entry> Between(Desk desk, DateOnly first, DateOnly last)
    {
        var end = last.LastOfMonth();
        var selected = Wave.Touching(first, end).SelectMany(w => Selected(desk, w));
        var found = Day.Months(first, last).SelectMany(m => Found(desk, m));
        return selected.Where(s => s.Day >= first && s.Day <= end).Concat(found).Select(s => DiscoveryStory.File(desk, s));
    }

    /// <summary>The numbers of the discoveries outside the rounds that a dong made in a month: other datasets name them.</summary>
    public static IReadOnlyList<string> Numbers(Desk desk, DateOnly month)
    {
        var own = new Desk(desk.Seed, desk.CenterId, desk.Dong, "discovery");
        return Numbers(own, own.Dice(month), month);
    }

    /// <summary>The lists arrive at a round's beginning and thin out over its two months.</summary>
    private static IEnumerable<DiscoveryStory.Start> Selected(Desk desk, Wave wave)
    {
        var dice = desk.Dice("wave " + wave.No);
        var length = wave.To.DayNumber - wave.From.DayNumber;
        var count = dice.Poisson(SelectedAWave * desk.Size * desk.Temperament.Volume * Season.Discoveries(wave.From.AddDays(20).FirstOfMonth()));
        for (var i = 1; i <= count; i++)
        {
            var day = WorkingDays.OnOrAfter(wave.From.AddDays((int)(dice.Exponential(16) % length)));
            yield return new($"DC{wave.No.Replace("-", "W", StringComparison.Ordinal)}{desk.Number}N{i:0000}", day > wave.To ? wave.From : day, "WAVE", wave.No, Risks(dice));
        }
    }

    private static IEnumerable<DiscoveryStory.Start> Found(Desk desk, DateOnly month)
    {
        var dice = desk.Dice(month);
        var days = WorkingDays.In(month);
        foreach (var id in Numbers(desk, dice, month))
        {
            var route = dice.Pick(("ZONE", 15), ("TONGBAN", 22), ("COMMITTEE", 10), ("NEIGHBOR", 18), ("UNIVISIT", 8), ("SELF", 20), ("SURVEY", 4), ("OTHER", 3));
            yield return new(id, dice.Pick(days), route, "", "");
        }
    }

    private static IReadOnlyList<string> Numbers(Desk desk, Dice dice, DateOnly month)
    {
        var count = dice.Poisson(FoundAMonth * desk.Size * desk.Temperament.Volume * Season.Discoveries(month));
        return [.. Enumerable.Range(1, count).Select(i => $"DC{month.ToString("yyyyMM", CultureInfo.InvariantCulture)}{desk.Number}N{i:0000}")];
    }

    private static string Risks(Dice dice)
    {
        var risks = dice.Some(("POWER", 0.2), ("WATER", 0.08), ("GAS", 0.1), ("HEALTHINS", 0.5), ("PENSION", 0.3), ("RENT", 0.2), ("FINDEBT", 0.4), ("COMM", 0.45));
        return risks.Length > 0 ? risks : "OTHER";
    }
}
