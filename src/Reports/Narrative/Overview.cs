using DongHaeng.Figures.Words;

namespace DongHaeng.Reports.Narrative;

/// <summary>The key sentences of a period (Ⅰ 개요).</summary>
public static class Overview
{
    /// <summary>A line for each theme, then why figures are not compared with earlier months.</summary>
    /// <param name="themes">The metrics; those that go with the first of a theme are only named with their value.</param>
    /// <param name="voice">How the document speaks.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<IReadOnlyList<Series>> themes, Voice voice)
    {
        var sentences = themes.Select(theme => string.Join(
            ' ', theme.Skip(1).Select(other => Sentence.Plain(other, voice.Language)).Prepend(Sentence.Of(theme[0], voice)))).ToList();
        var series = themes.SelectMany(theme => theme).Where(one => one.This?.Value is not null).ToList();
        var kind = PeriodName.Kind(themes[0][0].Grain, voice.Language);
        if (series.Any(one => !one.This!.Complete))
        {
            sentences.Add(voice.Language.Say(
                $"자료가 다 들어오지 않은 {kind}의 수치는 앞선 {Particle.With(kind)} 비교하지 않습니다.",
                $"Figures of a {kind} whose files are not all in are not compared with earlier {kind}s."));
            return sentences;
        }

        var redefined = series.Where(one => Change.Of(one, 1, voice.AsOf).Gap == ChangeGap.Redefined).Select(one => Amount.Name(one.Metric, voice.Language)).ToList();
        if (redefined.Count > 0)
        {
            sentences.Add(voice.Language.Say(
                $"{Particle.Topic(Joined(redefined))} 정의가 바뀌어 앞선 {Particle.With(kind)} 견주지 않습니다.",
                $"Not compared with earlier {kind}s, because the definition changed: {string.Join("; ", redefined)}."));
        }

        var settling = series.Where(one => one.Settling(voice.AsOf)).Select(one => Amount.Name(one.Metric, voice.Language)).ToList();
        if (settling.Count > 0)
        {
            sentences.Add(voice.Language.Say(
                $"{Particle.Topic(Joined(settling))} 배정 뒤 몇 주에 걸쳐 결과가 입력되므로 앞선 {Particle.With(kind)}의 차이를 말하지 않습니다.",
                $"Not compared with earlier {kind}s, because results are entered over weeks: {string.Join("; ", settling)}."));
        }

        return sentences;
    }

    private static string Joined(IReadOnlyList<string> names) =>
        string.Concat(names.SkipLast(1).Select(name => Particle.With(name) + " ")) + names[^1];
}
