using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Pathways;

/// <summary>The way of those whom a part of the work is about, from step to step.</summary>
/// <param name="Theme">The part of the work on whose page it stands.</param>
/// <param name="Ko">Its Korean title.</param>
/// <param name="En">Its English title.</param>
/// <param name="Steps">The steps; of the first one the others are shares.</param>
/// <param name="NoteKo">How to read it, in Korean.</param>
/// <param name="NoteEn">How to read it, in English.</param>
public sealed record Pathway(string Theme, string Ko, string En, IReadOnlyList<PathwayStep> Steps, string NoteKo, string NoteEn)
{
    /// <summary>All pathways: a theme has one by months and longer periods, discovery also by wave.</summary>
    public static IReadOnlyList<Pathway> Known { get; } =
    [
        Discovery("discovery", "이 기간에 배정되어 찾아낸 사람이 어떻게 되었는지입니다.", "What became of those who were assigned in the period."),
        Discovery("wave", "이 차수에 찾아낸 사람이 어떻게 되었는지입니다.", "What became of those who were found in the wave."),
        new("cases", "접수에서 종결까지", "From receipt to closing",
        [
            new("접수", "Received", "case_assessment_days", PathwayStep.All),
            new("욕구조사", "Assessed", "case_assessment_days", PathwayStep.Met, Rule: 10),
            new("사례회의", "Discussed", "case_conference_days", PathwayStep.Met, Rule: 15),
            new("서비스계획", "Planned", "case_plan_days", PathwayStep.Met, Rule: 30),
            new("서비스 제공", "Served", "case_service_days", PathwayStep.Met),
            new("종결", "Closed", "case_closing_days", PathwayStep.Met),
        ],
        "이 기간에 접수한 사례 가운데 지금까지 그 단계를 마친 사례입니다. 걸린 날은 접수부터의 중앙값으로, 아직 기다리는 사례도 반영합니다. 기준은 욕구조사 10일, 사례회의 5일, 계획 15일, 모두 30일이며 여기서는 접수부터 더한 날로 적었습니다.",
        "Of the cases received in the period, those that have come so far. Days are medians from receipt, which count those that still wait. The rules ask for the assessment within 10 days, the conference 5 and the plan 15 days later, 30 in all; here they are added up from receipt."),
    ];

    /// <summary>The metrics of its steps, each once.</summary>
    public IReadOnlyList<Metric> Metrics => [.. Steps.Select(step => step.Metric).Distinct().Select(MetricCatalog.Get)];

    /// <summary>The pathway of a choice; null where there is none.</summary>
    public static Pathway? Of(string? theme, Grain grain) => Known.FirstOrDefault(one => one.Theme == theme && one.Steps[0].Metric.StartsWith("wave_", StringComparison.Ordinal) == (grain == Grain.Wave));

    private static Pathway Discovery(string by, string noteKo, string noteEn) => new("discovery", "찾아낸 사람은 어떻게 되었나", "What became of those who were found",
        [
            new("발굴", "Found", $"{by}_linked", PathwayStep.All),
            new("초기접촉", "First met", by == "wave" ? "wave_contacted" : "first_contact_days", PathwayStep.Met),
            new("지원 연계", "Linked to support", $"{by}_linked", PathwayStep.Met),
            new("비대상", "No target", $"{by}_nontarget", PathwayStep.Met),
            new("소재 미확인", "Not located", $"{by}_unlocated", PathwayStep.Met),
        ],
        noteKo + " 나머지는 이미 지원을 받고 있거나 아직 결과가 입력되지 않았습니다. 결과는 배정 뒤 몇 주에 걸쳐 입력됩니다.",
        noteEn + " The others were supported already, or no result is entered yet: results come in over weeks.");
}
