namespace DongHaeng.Warehouse.Metrics;

/// <summary>The parts of the centers' work by which metrics are grouped.</summary>
public static class MetricThemes
{
    /// <summary>
    /// Their ids along the way of the work: visits (방문), counselling (상담), discovery (발굴), benefits (급여·긴급지원),
    /// crisis (돌봄위기), cases (사례관리), care (돌봄SOS), resources (나눔·후원), neighbourhood (이웃·주민조직) and
    /// organisation (활동·조직).
    /// </summary>
    public static IReadOnlyList<string> All { get; } =
        ["visits", "counselling", "discovery", "benefits", "crisis", "cases", "care", "resources", "neighbourhood", "organisation"];
}
