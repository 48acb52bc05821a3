using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;

namespace DongHaeng.Dashboards.Closed;

/// <summary>The pages of a long list of corrections.</summary>
/// <param name="Part">Which part of the list this page is: "1,234건 중 51~100번째".</param>
/// <param name="Links">The first page, the last, and those around this one; the same choice of month and metric.</param>
public sealed record CorrectionPages(string Part, IReadOnlyList<Link> Links)
{
    /// <summary>So many figures stand on a page.</summary>
    public const int Length = 50;

    /// <summary>The pages of a choice; null where one holds all.</summary>
    /// <param name="choice">Month, metric and page.</param>
    /// <param name="count">How many figures there are of it.</param>
    /// <param name="texts">The words.</param>
    public static CorrectionPages? Of(CorrectionChoice choice, int count, Texts texts)
    {
        var (page, last) = (At(choice, count), Last(count));
        return last == 1 ? null : new CorrectionPages(
            texts.Closing.Part(((page - 1) * Length) + 1, Math.Min(page * Length, count), count),
            [.. new[] { 1, page - 1, page, page + 1, last }.Where(number => number >= 1 && number <= last).Distinct()
                .Select(number => new Link(texts.Closing.Page(number), (choice with { Page = number }).Address, number == page))]);
    }

    /// <summary>The page that is shown: the last one where the list has become shorter than an address remembers.</summary>
    public static int At(CorrectionChoice choice, int count) => Math.Min(choice.Page, Last(count));

    private static int Last(int count) => Math.Max(1, (count + Length - 1) / Length);
}
