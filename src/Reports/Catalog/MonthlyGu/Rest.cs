using DongHaeng.Figures.Canvas;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;

namespace DongHaeng.Reports.Catalog.MonthlyGu;

/// <summary>What comes after the figures: questions, what comes next, and how the figures were made.</summary>
internal static class Rest
{
    private const double LeastBelowTitle = 40;
    private static readonly TextStyle Small = Letters.Note with { Ink = Ink.Text };

    /// <summary>The room that it takes where it is not broken.</summary>
    public static double Height(GuMonth month) =>
        (3 * Flow.SectionHeight)
        + Bullets.Height([.. Raised(month), .. Next(month)], Paper.Measure, Letters.Body)
        + CollectionPart.Height(month)
        + Bullets.Height(Notes.Defined(month), Paper.Measure, Small)
        + Paragraph.Height(Notes.Rules(month), Paper.Measure, Letters.Note)
        + Paragraph.Height(Notes.Source(month), Paper.Measure, Letters.Note) + 3;

    public static void Draw(Flow flow, GuMonth month)
    {
        flow.Section(month.Say("Ⅳ 확인이 필요한 사항", "Ⅳ Questions"), LeastBelowTitle);
        Bullets.Draw(flow, Raised(month), "○", Letters.Body);
        flow.Section(month.Say("Ⅴ 앞으로의 일정", "Ⅴ What comes next"), LeastBelowTitle);
        Bullets.Draw(flow, Next(month), "○", Letters.Body);
        flow.Section(month.Say("붙임 · 자료와 산출 방법", "Annex: data and method"), CollectionPart.Height(month));
        CollectionPart.Draw(flow, month);
        Bullets.Draw(flow, Notes.Defined(month), "–", Small);
        flow.Down(3);
        flow.Text(Notes.Rules(month), Letters.Note);
        flow.Text(Notes.Source(month), Letters.Note);
    }

    private static IReadOnlyList<string> Raised(GuMonth month) =>
        Questions.Of(month.ThemeSeries, month.Dongs, month.Delivered, month.Voice);

    private static IReadOnlyList<string> Next(GuMonth month) => Agenda.Of(month.Month, month.Final, month.ThemeSeries, month.Voice);
}
