using DongHaeng.Figures.Words;
using DongHaeng.Reports.Delivery;
using DongHaeng.Reports.Narrative;

namespace DongHaeng.Reports.Releasing;

/// <summary>Says what a report goes out without.</summary>
public static class LackingWords
{
    /// <summary>In a few words, for a subject; null for nothing.</summary>
    public static Bilingual? Short(Lacking lacks) =>
        lacks.HasFlag(Lacking.Deliveries) ? new("자료 미비", "incomplete")
        : lacks.HasFlag(Lacking.Closing) ? new("마감 전 발송", "sent before closing")
        : lacks.HasFlag(Lacking.Approval) ? new("승인 전 발송", "sent without approval")
        : null;

    /// <summary>In sentences; none for nothing.</summary>
    public static IReadOnlyList<string> Sentences(Lacking lacks, Language language) =>
    [
        .. lacks.HasFlag(Lacking.Deliveries) ? [language.Say("아직 들어오지 않은 자료가 있는 상태로 보냅니다. 해당 센터의 실적은 실제보다 적게 보일 수 있습니다.", "It is sent while deliveries are missing: what the centers concerned did may look less than it was.")] : Array.Empty<string>(),
        .. lacks.HasFlag(Lacking.Closing) ? [language.Say("마감 전에 보내는 잠정 수치입니다.", "It is sent before the period was closed; the figures are provisional.")] : Array.Empty<string>(),
        .. lacks.HasFlag(Lacking.Approval) ? [language.Say("발송 기한이 되어 담당자의 승인 없이 보냅니다.", "Its deadline came, and it is sent without the approval of the person responsible.")] : Array.Empty<string>(),
    ];
}
